import assert from 'node:assert/strict';
import { inFolder } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const NOTES = {
  '.coaching.yaml':
    'self: Robin Vale\npeople:\n  - name: Dana Reyes\n    handle: dana\n  - name: Dan Ross\n  - name: Dan Moss\ntopics: [Deals, Calls, Week, Career]\n',
  '1-1s/dana reyes/2026-01-13.md':
    '---\nperson: dana\nflag: red\n---\n\n## Next steps\n\n- [ ] @dana Send the plan 📅 2026-01-15\n- [ ] @me Ask finance\n',
  '1-1s/dana reyes/2026-01-22.md': '---\nperson: dana\nstatus: planned\n---\n\n# Next\n',
};
const brief = (folder: string, ...words: string[]) => runIn(folder, ['brief', '--person', ...words]);

describe('coaching-notes brief', () => {
  it('prints a page whose links lead from the working directory', () =>
    inFolder(NOTES, (folder) => {
      const { code, output, errors } = brief(folder, 'Dana Reyes');
      assert.deepEqual([code, errors], [0, '']);
      assert.ok(
        output.startsWith('# Prep brief: Dana Reyes\n\n1-on-1 on [Thursday, 2026-01-22](1-1s/dana%20reyes/'),
      );
      assert.ok(output.includes('- Topic: Career\n'));
      assert.ok(output.includes('- [Ask finance](1-1s/dana%20reyes/2026-01-13.md#L9) – no due date'));
      const inside = runIn(`${folder}/1-1s`, ['brief', '--person', 'dana', '..']);
      assert.ok(inside.output.includes('- [Ask finance](dana%20reyes/2026-01-13.md#L9)'), inside.output);
    }));

  for (const name of ['dana', '@dana', 'dana-reyes', 'Dana'])
    it(`finds somebody by ${name}`, () =>
      inFolder(NOTES, (folder) => assert.match(brief(folder, name).output, /^# Prep brief: Dana Reyes\n/u)));

  it('is for the day that is asked for', () =>
    inFolder(NOTES, (folder) => {
      const { output } = brief(folder, 'dana', '--date', '2026-01-26', '--today', '2026-01-25');
      assert.match(output, /^1-on-1 on Monday, 2026-01-26$/mu);
      assert.match(output, /^- Topic: Deals$/mu);
      assert.match(output, /overdue by 10 days/u);
    }));

  it('prints JSON', () =>
    inFolder(NOTES, (folder) => {
      const { version, brief: made } = JSON.parse(brief(folder, 'dana', '--json').output);
      assert.equal(version, 1);
      assert.deepEqual(
        [made.person, made.handle, made.today, made.date, made.topic],
        ['Dana Reyes', 'dana', '2026-01-20', '2026-01-22', { words: 'Career', place: null }],
      );
      assert.deepEqual(made.planned, { path: '1-1s/dana reyes/2026-01-22.md', line: 6 });
      assert.deepEqual(made.items.them[0].place, { path: '1-1s/dana reyes/2026-01-13.md', line: 8 });
    }));

  for (const [name, said] of [
    ['Dan', /may be Dan Ross or Dan Moss/u],
    ['Nobody', /no such person/u],
    ['Robin Vale', /no such person/u],
  ] as const)
    it(`says why it has nothing on ${name}`, () =>
      inFolder(NOTES, (folder) => {
        const { code, output, errors } = brief(folder, name);
        assert.deepEqual([code, output], [2, '']);
        assert.match(errors, said);
      }));

  it('says what to do first for somebody who was never met', () =>
    inFolder(NOTES, (folder) => {
      const { code, output } = brief(folder, 'Dan Ross');
      assert.equal(code, 0);
      assert.match(output, /## To begin with\n\n- No 1-on-1 is known yet/u);
    }));
});
