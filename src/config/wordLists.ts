/** A phrase that tells instead of asking. */
export interface Directive {
  readonly phrase: string;
  /** Null where no question is proposed. */
  readonly question: string | null;
}

/** Intents that only win the moment. In lower case, as parts of what is written. */
export const WEAK_INTENTS: readonly string[] = [
  'just get the deal',
  'get the deal',
  'close the deal',
  'win the argument',
  'prove them wrong',
  'prove a point',
  'be right',
  'hit the number',
  'make the number',
  'get it over with',
  'check in',
  'catch up',
  'status update',
];

/** Phrasing that tells instead of asking, each with an open question. In lower case. */
export const DIRECTIVES: readonly Directive[] = [
  { phrase: 'because i said so', question: 'What would make this the right thing for you to do?' },
  { phrase: 'you must', question: 'What do you need in order to …?' },
  { phrase: 'you have to', question: 'What would it take to …?' },
  { phrase: 'you need to', question: 'How could you …?' },
  { phrase: 'you should', question: 'What if you …?' },
  { phrase: 'do it my way', question: 'Which way of your own would get there?' },
  { phrase: 'do as i say', question: 'How would you go about it?' },
  { phrase: 'no excuses', question: 'What stood in the way?' },
];
