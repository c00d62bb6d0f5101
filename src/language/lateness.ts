import { type Phrase, phrase } from '../notes/phrase.ts';

/** How late something is, where there is little room: `3 days late`. `days`: whole days, at least 1. */
export function lateInWords(days: number): Phrase {
  return days === 1 ? phrase('1 day late') : phrase('{days} days late', { days });
}
