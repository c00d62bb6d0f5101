import assert from 'node:assert/strict';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const CONFIGURATION = `self: { name: Sam Okafor, handle: sam }
people:
  - { name: Dana Reyes, handle: dana }
  - { name: Lee Park, handle: lee, cadence: every 2 weeks }
cadence: weekly
`;

const NOTES: Tree = {
  '.coaching.yaml': CONFIGURATION,
  '1-1s/dana/2026-01-06.md': `---
type: 1-on-1
person: "@dana"
date: 2026-01-06
flag: red
---
## Escalations
- Issue: The printer is broken
## Process
- What it should be: a list
## Action items
- [>] @dana Send the plan 📅 2026-01-10 🆔 k3f9
- [ ] @me Call the buyer 📅 2026-01-12
`,
  '1-1s/dana/2026-01-13.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-13
---
## Escalations
- Issue: the printer is broken!
## Action items
- [ ] @dana Send the plan 📅 2026-01-18 🆔 k3f9
- [ ] Think
`,
  '1-1s/noor/2026-01-20.md': '---\ntype: 1-on-1\nperson: Noor Haddad\ndate: 2026-01-20\nflag: green\n---\n',
  '1-1s/noor/2026-01-13.md':
    '---\ntype: 1-on-1\nperson: Noor Haddad\ndate: 2026-01-13\nstatus: skipped\n---\n',
};

const DANA =
  '{"name":"Dana Reyes","handle":"dana","lastSession":"2026-01-13","nextDue":"2026-01-20","daysLate":3,"flag":"red",' +
  '"loops":{"year":2026,"done":2,"skipped":0,"unprepared":0,"aim":52},"open":{"self":1,"them":1,"other":1},' +
  '"overdue":{"self":1,"them":1,"other":0},"selfShare":0.3333333333333333,"repeatedIssues":1,"processChanges":1}';
const LEE =
  '{"name":"Lee Park","handle":"lee","lastSession":null,"nextDue":null,"daysLate":0,"flag":null,' +
  '"loops":{"year":2026,"done":0,"skipped":0,"unprepared":0,"aim":26},"open":{"self":0,"them":0,"other":0},' +
  '"overdue":{"self":0,"them":0,"other":0},"selfShare":null,"repeatedIssues":0,"processChanges":0}';
const NOOR =
  '{"name":"Noor Haddad","handle":"noor-haddad","lastSession":"2026-01-20","nextDue":"2026-01-27","daysLate":0,"flag":"green",' +
  '"loops":{"year":2026,"done":1,"skipped":1,"unprepared":0,"aim":52},"open":{"self":0,"them":0,"other":0},' +
  '"overdue":{"self":0,"them":0,"other":0},"selfShare":null,"repeatedIssues":0,"processChanges":0}';

const TEXT = `Late (1)
  Dana Reyes   3 days late     met 2026-01-13, red flag on 2026-01-06  loop 2 of 52             you owe 1 (1 overdue), they owe 1 (1 overdue), others owe 1  1 repeated issue

Not yet due (1)
  Noor Haddad  due 2026-01-27  met 2026-01-20, green flag              loop 1 of 52, 1 skipped  nothing open

No next meeting known (1)
  Lee Park                     not met yet                             loop 0 of 26             nothing open

3 people, 1 late.
`;

describe('people', () => {
  const ran = (tree: Tree, words: string, folder = '') =>
    inFolder(tree, (at) => runIn(at + folder, ['people', ...words.split(' '), '--today', '2026-01-23']));

  it('prints JSON, by name, whatever there is to say of them', () => {
    assert.deepEqual(ran(NOTES, '--json'), {
      code: 0,
      output: `{"version":1,"people":[\n${DANA},\n${LEE},\n${NOOR}\n]}\n`,
      errors: '',
    });
  });

  it('prints for reading, who is late first', () => {
    assert.deepEqual(ran(NOTES, '.'), { code: 0, output: TEXT, errors: '' });
  });

  it('has a person of two roots twice, each with their own', () => {
    const other = Object.fromEntries(Object.entries(NOTES).map(([path, text]) => [`b/${path}`, text]));
    const twice = Object.fromEntries(Object.entries(NOTES).map(([path, text]) => [`a/${path}`, text]));
    const { code, output } = ran({ ...other, ...twice }, '--json a b');
    const names = (JSON.parse(output) as { people: { name: string }[] }).people.map(({ name }) => name);
    assert.equal(code, 0);
    assert.deepEqual(names, [
      'Dana Reyes',
      'Dana Reyes',
      'Lee Park',
      'Lee Park',
      'Noor Haddad',
      'Noor Haddad',
    ]);
  });

  it('has nobody where there are no notes', () => {
    assert.deepEqual(ran({ 'README.md': '' }, '.'), { code: 0, output: 'Nobody.\n', errors: '' });
    assert.deepEqual(ran({ 'README.md': '' }, '--json'), {
      code: 0,
      output: '{"version":1,"people":[]}\n',
      errors: '',
    });
  });

  it('says what it could not read, and fails', () => {
    const { code, errors } = ran(NOTES, 'nowhere');
    assert.equal(code, 2);
    assert.match(errors, /^coaching-notes: nowhere: /u);
  });

  it('prints no control character of a name', () => {
    const note = '---\ntype: 1-on-1\nperson: "Eve\\e[31m Red"\ndate: 2026-01-20\n---\n';
    const { output } = ran({ '1-1s/2026-01-20.md': note }, '.');
    assert.match(output, /^ {2}Eve\uFFFD\[31m Red {2}/mu);
  });
});
