import { itFinds, type MarkedRow } from './markedRows.ts';

const meeting = (lines: string): string => `---\n${lines}\n---\n`;
const person = (lines: string): string => `---\ntype: person\nperson: Dana\n${lines}\n---\n`;
const program = (lines: string): string => `---\ntype: program\ntopic: x\n${lines}\n---\n`;

/** What front matter may say of requests, wins, profiles and programs; what it may not is marked. */
const VALUES: readonly MarkedRow[] = [
  ['a request', meeting('request: the renewal')],
  ['a request that is a list', meeting('request: «[a, b]»')],
  ['a win', meeting('win: Closed it')],
  ['several wins', meeting('win: [a, b]')],
  ['a win that is a map', meeting('win: «{ a: b }»')],
  ['a win that is a number', meeting('win: [a, «3»]')],
  ['guidelines in words, a list, a map', person('guidelines: a\napproach: [a, b]\nmeasure: retention')],
  ['guidelines in a map', person('guidelines: { limit: 10 % }')],
  ['guidelines that are true', person('guidelines: «true»')],
  ['readings by day', person('readings:\n  2026-01-15: 91 %\n  2026-02-15: 92')],
  ['readings in a list', person('readings:\n  - 2026-01-15: 91 %\n  - { date: 2026-02-15, value: 92 }')],
  ['readings without days', person('readings: «91 %»')],
  ['an entry without a day', person('readings: [«91»]')],
  ['a reading that is a list', person('readings:\n  2026-01-15: «[91]»')],
  ['a program', program('sessions: 4\nfocus: listening\nmode: role-play\ntool: x\nadoption: Embraced')],
  ['no session', program('sessions: «0»')],
  ['half a session', program('sessions: «2.5»')],
  ['sessions in words', program('sessions: «four»')],
  ['adoption in other words', program('adoption: «great»')],
  ['a focus that is a list', program('focus: «[a]»')],
  ['nothing yet', program('sessions:\nfocus:\nadoption:')],
];

/** Near-misses of the same keys. */
const KEYS: readonly MarkedRow[] = [
  ['a request', meeting('«reqest»: a')],
  ['readings', person('«reading»: { 2026-01-15: 1 }')],
  ['guidelines', person('«guidlines»: a')],
  ['sessions', program('«session»: 4')],
  ['adoption', program('«adpotion»: embraced')],
  ['wins, which are read as well', meeting('wins: [a]')],
];

describe('front matter of requests, wins, profiles and programs', () => {
  itFinds('front-matter-schema', VALUES);
  itFinds('unknown-key', KEYS);
});
