import type { Framework } from './framework.ts';
import { actionItems, criteria, intent, preparation } from './sharedSections.ts';

/** The loop of ten minutes, 52 times a year. */
const will: Framework = {
  name: 'will',
  title: 'W.I.L.L. – What does Ideal Look Like?',
  sections: [
    preparation,
    intent,
    {
      name: 'inflectionPoint',
      title: 'Inflection point',
      aliases: ['inflection', 'inflection points', 'turning point'],
      prompt: 'Which moment, decision or action are we looking at?',
      required: 'held',
    },
    criteria,
    {
      name: 'evaluation',
      title: 'Evaluation',
      aliases: ['decision evaluation', 'evaluation of the decision'],
      prompt: 'How was the decision made, and what would be done differently now?',
      required: 'held',
    },
    {
      name: 'story',
      title: 'Story',
      aliases: ['the story', 'a story'],
      prompt: 'Where did the same logic lead before, and what did it cost?',
      required: 'redFlag',
    },
    {
      name: 'teachBack',
      title: 'Teach-back',
      aliases: ['teach back', 'teachback', 'in their own words', 'in their words'],
      prompt: 'How do they put the improved plan, in their own words?',
      required: 'held',
    },
    {
      name: 'flag',
      title: 'Flag',
      aliases: ['the flag', 'green or red', 'green or red flag', 'red or green flag'],
      prompt: 'What does the plan need: green, to stay the course, or red, to adjust?',
      choices: ['green', 'red'],
      required: 'held',
    },
    {
      name: 'adjustment',
      title: 'Adjustment',
      aliases: ['adjustments', 'the adjustment'],
      prompt: 'Which people, process or technology will make the difference?',
      required: 'redFlag',
    },
    { ...actionItems, title: 'Accountability plan' },
  ],
};

/** Coach the process, not the product. */
const vip: Framework = {
  name: 'vip',
  title: 'Values – Intent – Process',
  sections: [
    {
      name: 'values',
      title: 'Values',
      aliases: ['our values', 'team values'],
      prompt: 'Which of our values bear on this, and how do they inform what we do?',
      required: 'held',
    },
    { ...intent, prompt: 'What are we really trying to do, and what is our best motivation?' },
    {
      name: 'process',
      title: 'Process',
      aliases: ['the process', 'our process'],
      prompt: 'Which process got us here, and what should it be from now on?',
      required: 'held',
    },
    actionItems,
  ],
};

/** A talk without a form. */
const free: Framework = {
  name: 'free',
  title: 'Free-form 1-on-1',
  sections: [intent, criteria, actionItems],
};

/** Those that look at how decisions are made. */
export const COACHING_FRAMEWORKS: readonly Framework[] = [free, will, vip];
