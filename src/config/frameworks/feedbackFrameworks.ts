import type { Framework } from './framework.ts';
import { actionItems, intent, situation } from './sharedSections.ts';

const sbi: Framework = {
  name: 'sbi',
  title: 'SBI',
  sections: [
    intent,
    situation,
    {
      name: 'behavior',
      title: 'Behavior',
      aliases: ['behaviour', 'behaviors', 'behaviours'],
      prompt: 'What did they do or say that anybody could have seen?',
      required: 'held',
    },
    {
      name: 'impact',
      title: 'Impact',
      aliases: ['the impact'],
      prompt: 'What did it bring about, and for whom?',
      required: 'held',
    },
    actionItems,
  ],
};

const star: Framework = {
  name: 'star',
  title: 'STAR',
  sections: [
    intent,
    situation,
    {
      name: 'task',
      title: 'Task',
      aliases: ['the task'],
      prompt: 'What was there to be done, and what was expected?',
      required: 'held',
    },
    { ...actionItems, title: 'Action', prompt: 'What was done, and who does what next, by when?' },
    {
      name: 'result',
      title: 'Result',
      aliases: ['results', 'the result'],
      prompt: 'What came of it, and how do we know?',
      required: 'held',
    },
  ],
};

/** Those that look at one thing that happened. */
export const FEEDBACK_FRAMEWORKS: readonly Framework[] = [sbi, star];
