import { phrase } from '../../notes/phrase.ts';
import { withKey } from '../frontMatterKey.ts';
import type { Fix, Fixer } from './fix.ts';

/** Ends a meeting that nobody has prepared, or says that all is here. Neither is preferred: which one is true is for the person to say. */
export const preparationFixes: Fixer = (_problem, { note, text }) => [
  {
    title: phrase('End as unprepared'),
    ...CHOSEN,
    write: { kind: 'text', attempts: [[withKey(note, text, 'status', 'unprepared')]] },
  },
  {
    title: phrase('Preparation is ready'),
    ...CHOSEN,
    write: { kind: 'text', attempts: [[withKey(note, text, 'prep', 'ready')]] },
  },
];

const CHOSEN = { isPreferred: false, isSafe: false } as const satisfies Partial<Fix>;
