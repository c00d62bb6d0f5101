import type { Framework, FrameworkSection } from './framework.ts';
import { actionItems } from './sharedSections.ts';

/** One session of the manager's own development; what is new for the reps stands beside it. */
export const PROGRAM_FRAMEWORK: Framework = {
  name: 'program',
  title: 'Program – from manager to coach',
  kind: 'program',
  sections: [
    section('focus', 'Focus', ['the focus'], 'What do I practise: listening, asking questions …?'),
    section('mode', 'Mode', ['the mode'], 'How do I practise it: role-play, live coaching, a skill?'),
    section('tool', 'Tool', ['tool tried', 'the tool'], 'Which tool did I try?'),
    section('whatHappened', 'What happened', ['what came of it'], 'What happened when I tried it?'),
    section(
      'adoption',
      'Adoption',
      ['how it was taken up'],
      'How do I take to it: embraced, experimenting or skeptical?',
      ['embraced', 'experimenting', 'skeptical'],
    ),
    section(
      'managerChange',
      'What I do differently',
      [
        'what i do differently now',
        'changed behaviour',
        'changed behavior',
        'my change',
        'what changed in me',
      ],
      'What do I do differently with my people since then?',
    ),
    section('expectations', 'Expectations', ['new expectations'], 'What is newly expected of the reps?'),
    section('metrics', 'Metrics', ['new metrics'], 'By which figures will it show?'),
    { ...actionItems, title: 'Accountability', required: 'never' },
  ],
};

function section(
  name: string,
  title: string,
  aliases: readonly string[],
  prompt: string,
  choices?: readonly string[],
): FrameworkSection {
  return { name, title, aliases, prompt, required: 'never', ...(choices ? { choices } : {}) };
}
