import assert from 'node:assert/strict';
import { type ItemCase, noteOf, testItems } from './readings.ts';

const on = '2026-01-20';
const FORMS: readonly ItemCase[] = [
  ['- [ ] a 📅 ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a 📅⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a 📅  ⟦due|2026-01-20⟧ #tag\n', { text: 'a #tag', due: on }],
  ['- [ ] a 📅 ⟦due|2026-01-20⟧ and b\n', { text: 'a and b', due: on }],
  ['- [ ] 📅 ⟦due|2026-01-20⟧ a\n', { text: 'a', due: on }],
  ['- [ ] a 📆 ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a 🗓️ ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a 📅 [[⟦due|2026-01-20⟧]]\n', { text: 'a', due: on }],
  ['- [ ] a\n  📅 ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a due:⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a due:⟦due|2026-01-20⟧ #tag\n', { text: 'a #tag', due: on }],
  ['- [ ] due:: ⟦due|2026-01-20⟧ x\n', { text: 'x', due: on }],
  ['- [ ] a due::⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a **due::** ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a due on ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a DUE:⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a [due:: ⟦due|2026-01-20⟧]\n', { text: 'a', due: on }],
  ['- [ ] a [due::⟦due|2026-01-20⟧] b\n', { text: 'a b', due: on }],
  ['- [ ] a [due:: [[⟦due|2026-01-20⟧]]]\n', { text: 'a', due: on }],
  ['- [ ] a (due:: ⟦due|2026-01-20⟧)\n', { text: 'a', due: on }],
  ['- [ ] a [due: ⟦due|2026-01-20⟧]\n', { text: 'a', due: on }],
  ['- [ ] a (due: ⟦due|2026-01-20⟧)\n', { text: 'a', due: on }],
  ['- [ ] a {due:⟦due|2026-01-20⟧}\n', { text: 'a', due: on }],
  ['- [ ] a {due: ⟦due|2026-01-20⟧} b\n', { text: 'a b', due: on }],
  ['- [ ] a Due: ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a **Due:** ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a **Due**: ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a Due date: ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a Due: ⟦due|January 20, 2026⟧\n', { text: 'a', due: on }],
  ['- [ ] a Due: ⟦due|20 Jan 2026⟧ b\n', { text: 'a b', due: on }],
  ['- [ ] a Due: ⟦due|1/20/2026⟧\n', { text: 'a', due: on }],
  ['- [ ] a Due: ⟦due|20.01.2026⟧.\n', { text: 'a.', due: on }],
  ['- [ ] a **Due: ⟦due|2026-01-20⟧**\n', { text: 'a', due: on }],
  ['- [ ] a *due: ⟦due|2026-01-20⟧*\n', { text: 'a', due: on }],
  ['- [ ] a **⟦due|2026-01-20⟧**\n', { text: 'a', due: on }],
  ['- [ ] a 📅\u00A0⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a by ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a by ⟦due|2026-01-20⟧, then b\n', { text: 'a, then b', due: on }],
  ['- [ ] a by ⟦due|January 20, 2026⟧\n', { text: 'a', due: on }],
  ['- [ ] a due ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a due by ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a (by ⟦due|2026-01-20⟧)\n', { text: 'a', due: on }],
  ['- [ ] a (⟦due|2026-01-20⟧)\n', { text: 'a', due: on }],
  ['- [ ] a (⟦due|2026-01-20⟧) #tag\n', { text: 'a #tag', due: on }],
  ['- [ ] a ⟦due|2026-01-20⟧\n', { text: 'a', due: on }],
  ['- [ ] a ⟦due|2026-01-20⟧.\n', { text: 'a.', due: on }],
  ['- [ ] a [[⟦due|2026-01-20⟧]]\n', { text: 'a', due: on }],
  ['- [ ] a: ⟦due|2026-01-20⟧ b\n', { text: 'a: b', due: on }],
  ['- [ ] 😀 a 📅 ⟦due|2026-01-20⟧\n', { text: '😀 a', due: on }],
  ['> 1. [ ] a 📅 ⟦due|2026-01-20⟧\r\n', { text: 'a', due: on }],
  ['- [ ] a 📅 ⟦due|2028-02-29⟧\n', { text: 'a', due: '2028-02-29' }],
];

const SEVERAL: readonly ItemCase[] = [
  ['- [ ] a from 2026-01-05 📅 ⟦due|2026-01-20⟧\n', { text: 'a from 2026-01-05', due: on }],
  ['- [ ] 📅 ⟦due|2026-01-20⟧ a from 2026-01-25\n', { text: 'a from 2026-01-25', due: on }],
  ['- [ ] a of (2026-01-05) due:⟦due|2026-01-20⟧\n', { text: 'a of (2026-01-05)', due: on }],
  ['- [ ] a of 2026-01-05 by ⟦due|2026-01-20⟧\n', { text: 'a of 2026-01-05', due: on }],
  ['- [ ] a 📅 ⟦due|2026-01-20⟧ by 2026-01-25\n', { text: 'a by 2026-01-25', due: on }],
  ['- [ ] a by 2026-01-25 📅 ⟦due|2026-01-20⟧\n', { text: 'a by 2026-01-25', due: on }],
  ['- [ ] a due by ⟦due|2026-01-20⟧ 📅 ⟦other|2026-01-25⟧\n', { text: 'a', due: on, others: ['2026-01-25'] }],
  ['- [ ] a ~~📅 2026-01-18~~ 📅 ⟦due|2026-01-20⟧\n', { text: 'a ~~📅 2026-01-18~~', due: on }],
  ['- [ ] ~~a 2026-01-18~~\n', { text: '~~a 2026-01-18~~' }],
  ['- [ ] a ⟦due|2026-01-20⟧ and 2026-01-25\n', { text: 'a and 2026-01-25', due: on }],
  ['- [ ] a 📅 ⟦due|2026-01-20⟧ due:⟦other|2026-01-25⟧\n', { text: 'a', due: on, others: ['2026-01-25'] }],
  ['- [ ] a 📅 ⟦due|2026-01-20⟧ due:2026-01-20\n', { text: 'a', due: on }],
  [
    '- [ ] a [due:: ⟦due|2026-01-20⟧] Due: ⟦other|2026-01-21⟧ 📅 ⟦other|2026-01-22⟧\n',
    { text: 'a', due: on, others: ['2026-01-21', '2026-01-22'] },
  ],
  ['- [ ] a due: ⟦due|2026-01-20⟧ 📅 ⟦invalid|2026-02-30⟧\n', { text: 'a', due: on }],
  ['- [ ] a ✅ 2026-01-19 📅 ⟦due|2026-01-20⟧\n', { text: 'a', due: on, done: '2026-01-19' }],
  ['- [ ] a ➕ 2026-01-06\n', { text: 'a', raised: '2026-01-06' }],
];

const NO_DATE: readonly ItemCase[] = [
  ['- [ ] a 📅 ⟦invalid|2026-02-30⟧\n', { text: 'a', invalidDue: '2026-02-30' }],
  ['- [ ] a due:⟦invalid|2026-13-01⟧\n', { text: 'a', invalidDue: '2026-13-01' }],
  ['- [ ] a [due: ⟦invalid|2026-02-30⟧] b\n', { text: 'a b', invalidDue: '2026-02-30' }],
  ['- [ ] a by ⟦invalid|2026-04-31⟧\n', { text: 'a', invalidDue: '2026-04-31' }],
  ['- [ ] a (⟦invalid|2026-06-31⟧)\n', { text: 'a', invalidDue: '2026-06-31' }],
  ['- [ ] a ⟦invalid|2026-00-10⟧\n', { text: 'a', invalidDue: '2026-00-10' }],
  ['- [ ] a 📅 ⟦invalid|2026-02-30⟧ on 2026-01-05\n', { text: 'a on 2026-01-05', invalidDue: '2026-02-30' }],
  ['- [ ] a Due: ⟦invalid|February 30, 2026⟧\n', { text: 'a', invalidDue: 'February 30, 2026' }],
  ['- [ ] a Due: ⟦invalid|03/04/2026⟧\n', { text: 'a', invalidDue: '03/04/2026' }],
  ['- [ ] a [due: ⟦invalid|tomorrow⟧]\n', { text: 'a', invalidDue: 'tomorrow' }],
  ['- [ ] a [due:: ⟦invalid|end of next week⟧] b\n', { text: 'a b', invalidDue: 'end of next week' }],
  ['- [ ] a [due: ⟦invalid|when he is back⟧]\n', { text: 'a', invalidDue: 'when he is back' }],
  ['- [ ] a {due:⟦invalid|Friday⟧}\n', { text: 'a', invalidDue: 'Friday' }],
  ['- [ ] a due:⟦invalid|friday⟧ #tag\n', { text: 'a #tag', invalidDue: 'friday' }],
  ['- [ ] a Due: ⟦invalid|next Tuesday⟧ at noon\n', { text: 'a at noon', invalidDue: 'next Tuesday' }],
  ['- [ ] a Due: ⟦invalid|ASAP⟧.\n', { text: 'a.', invalidDue: 'ASAP' }],
  ['- [ ] a 📅 ⟦invalid|tomorrow⟧\n', { text: 'a', invalidDue: 'tomorrow' }],
  ['- [ ] a 📅 ⟦invalid|Jan 20⟧\n', { text: 'a', invalidDue: 'Jan 20' }],
  ['- [ ] a [due: ]\n', { text: 'a' }],
  ['- [ ] a Due: ⟦invalid|1/20⟧\n', { text: 'a', invalidDue: '1/20' }],
  ['- [ ] a Due: ⟦invalid|TBD⟧\n', { text: 'a', invalidDue: 'TBD' }],
];

const NOT_DUE: readonly ItemCase[] = [
  ['- [ ] a\n', { text: 'a' }],
  ['- [ ] Read https://site.example/2026-01-20\n', { text: 'Read https://site.example/2026-01-20' }],
  [
    '- [ ] Read https://site.example/?due:2026-01-20\n',
    { text: 'Read https://site.example/?due:2026-01-20' },
  ],
  ['- [ ] Read [it](x/2026-01-20.md)\n', { text: 'Read [it](x/2026-01-20.md)' }],
  ['- [ ] Read [[1-1s/2026-01-20]]\n', { text: 'Read [[1-1s/2026-01-20]]' }],
  ['- [ ] Read notes/2026-01-20.md\n', { text: 'Read notes/2026-01-20.md' }],
  ['- [ ] Fix release-2026-01-20\n', { text: 'Fix release-2026-01-20' }],
  ['- [ ] Call 555-2026-01-20\n', { text: 'Call 555-2026-01-20' }],
  ['- [ ] Fix 2026-01-205\n', { text: 'Fix 2026-01-205' }],
  ['- [ ] Run `due:2026-01-20`\n', { text: 'Run `due:2026-01-20`' }],
  ['- [ ] Pay what is overdue: everything\n', { text: 'Pay what is overdue: everything' }],
  ['- [ ] Stop by Friday market\n', { text: 'Stop by Friday market' }],
  ['- [ ] Residue: 2026 units\n', { text: 'Residue: 2026 units' }],
  ['- [ ] Plan 2026-01\n', { text: 'Plan 2026-01' }],
  ['- [ ] a\n  - due 2026-01-20\n', { text: 'a' }],
];

describe('items: due dates', () => testItems(FORMS));
describe('items: several dates', () => testItems(SEVERAL));
describe('items: due dates that are none', () => {
  testItems(NO_DATE);
  const REASONS = [
    ['2026-02-30', 'impossible'],
    ['03/04/2026', 'ambiguous'],
    ['tomorrow', 'words'],
    ['2026-1', 'words'],
  ] as const;
  for (const [value, reason] of REASONS)
    it(`${value} is told as ${reason}`, () => {
      const [invalid] = noteOf(`- [ ] a [due: ${value}]\n`).invalidDates;
      assert.deepEqual([invalid?.value, invalid?.reason, invalid?.field], [value, reason, 'due']);
    });
});
describe('items: dates that are not due dates', () => testItems(NOT_DUE));
