import type { Framework, FrameworkSection } from './framework.ts';
import { actionItems, intent, review, situation } from './sharedSections.ts';

const grow: Framework = {
  name: 'grow',
  title: 'GROW',
  sections: [
    intent,
    section('goal', 'Goal', ['goals', 'the goal'], 'What do they want to reach, and by when?'),
    section(
      'reality',
      'Reality',
      ['current reality'],
      'Where do things stand today, and what has been tried?',
    ),
    section('options', 'Options', ['the options', 'obstacles and options'], 'What else could be done?'),
    {
      ...actionItems,
      title: 'Will',
      aliases: ['way forward'],
      prompt: 'What will they do, and by when?',
    },
  ],
};

const clear: Framework = {
  name: 'clear',
  title: 'CLEAR',
  sections: [
    intent,
    section('contract', 'Contract', ['contracting'], 'What should this talk have settled when it ends?'),
    section(
      'listen',
      'Listen',
      ['listening'],
      'What do we hear in what they say, and in what they leave out?',
    ),
    section('explore', 'Explore', ['exploring'], 'What lies behind it, and what else is possible?'),
    { ...actionItems, title: 'Action' },
    review,
  ],
};

const oscar: Framework = {
  name: 'oscar',
  title: 'OSCAR',
  sections: [
    intent,
    section('outcome', 'Outcome', ['outcomes', 'desired outcome'], 'What would a good outcome look like?'),
    situation,
    section(
      'choices',
      'Choices',
      ['choices and consequences'],
      'Which choices are there, and what follows from each?',
    ),
    { ...actionItems, title: 'Actions' },
    review,
  ],
};

/** Those that lead from where somebody wants to be to what they will do. */
export const CONVERSATION_FRAMEWORKS: readonly Framework[] = [grow, clear, oscar];

function section(name: string, title: string, aliases: readonly string[], prompt: string): FrameworkSection {
  return { name, title, aliases, prompt, required: 'held' };
}
