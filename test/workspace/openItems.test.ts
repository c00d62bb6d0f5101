import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { isNamed } from '../../src/workspace/items.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { dueInWords, entryInWords, ownerInWords } from '../../src/workspace/wording.ts';
import { indexed } from './notesOf.ts';

/** An index with its lists, as the shells connect them. Today is Thursday, 22 January 2026. */
function lists(today = '2026-01-22') {
  const clock = { today };
  const index = new NoteIndex();
  const people = new PeopleByRoot(index, () => DEFAULT_CONFIGURATION);
  const context = () => ({ today: clock.today, peopleOf: (root: string) => people.of(root) });
  const histories = new ItemHistories(index, context);
  const items = new OpenItems(index, context, histories);
  index.onDidChange((change) => {
    const moved = histories.take(change);
    items.take({ set: [...change.set, ...moved], deleted: change.deleted });
    if (people.take(change)) items.clear();
  });
  const texts = (): string[] => items.all().map(({ item }) => item.text);
  return { clock, index, items, histories, people, texts };
}

const note = (path: string, ...lines: string[]) =>
  indexed(path, `# 1-on-1\n\n${lines.map((line) => `- ${line}\n`).join('')}`);

describe('open items', () => {
  it('are listed by due date, overdue ones first, those without a date last', () => {
    const { index, texts, items } = lists();
    index.update({
      set: [
        note('1-1s/b.md', '[ ] later 📅 2026-02-01', '[ ] never', '[/] old 📅 2026-01-02'),
        note('1-1s/a.md', '[ ] late 📅 2026-01-21', '[x] done 📅 2026-01-01', '[ ] today 📅 2026-01-22'),
      ],
    });
    assert.deepEqual(texts(), ['old', 'late', 'today', 'later', 'never']);
    assert.deepEqual(
      items.overdue().map(({ overdueDays }) => overdueDays),
      [20, 1],
    );
  });

  it('are in the same order however they came, changed and went', () => {
    const { index, items, texts } = lists();
    const dues = ['📅 2026-01-10', '', '📅 2026-02-01', '📅 2026-01-22'];
    for (let step = 0; step < 36; step++) {
      const path = `1-1s/${(step * 5) % 9}.md`;
      const lines = [`[ ] a${step} ${dues[step % 4]}`, `[ ] b${step} ${dues[(step * 3) % 4]}`];
      if (step % 6 === 5) index.update({ deleted: [note(path).key] });
      else index.update({ set: [note(path, ...lines)] });
      if (step % 3 === 0) continue;
      const shown = texts();
      items.clear();
      assert.deepEqual(shown, texts(), `${step}`);
    }
  });

  it('fall into groups by due date; the week ends on Sunday', () => {
    const { index, items } = lists();
    const dues = ['2026-01-21', '2026-01-22', '2026-01-25', '2026-01-26'];
    index.update({
      set: [note('1-1s/a.md', ...dues.map((due) => `[ ] ${due.slice(-2)} 📅 ${due}`), '[ ] none')],
    });
    assert.deepEqual(
      items.groups().map(({ key, entries }) => [key, ...entries.map(({ item }) => item.text)]),
      [
        ['overdue', '21'],
        ['today', '22'],
        ['thisWeek', '25'],
        ['later', '26'],
        ['noDate', 'none'],
      ],
    );
  });

  it('follow what changes, note by note', () => {
    const { index, texts } = lists();
    index.update({ set: [note('1-1s/a.md', '[ ] a'), note('1-1s/b.md', '[ ] b')] });
    assert.deepEqual(texts(), ['a', 'b']);
    index.update({ set: [note('1-1s/a.md', '[x] a', '[ ] c')] });
    assert.deepEqual(texts(), ['c', 'b']);
    index.update({ deleted: ['file:///notes/1-1s/b.md', 'file:///notes/1-1s/unknown.md'] });
    assert.deepEqual(texts(), ['c']);
  });

  it('are those of each note that count, as long as no newer note says one on', () => {
    const { index, items } = lists();
    const old = note('1-1s/dana/2026-01-05.md', '[ ] Send it 🆔 k1', '[x] Done 🆔 k2', '[ ] Think');
    const newer = note('1-1s/dana/2026-01-12.md', '[ ] Send it 🆔 k1');
    const counting = (): string[][] => [old, newer].map(({ key }) => items.of(key).map(({ text }) => text));
    index.update({ set: [old] });
    assert.deepEqual(counting(), [['Send it', 'Think'], []]);
    index.update({ set: [newer] });
    assert.deepEqual(counting(), [['Think'], ['Send it']]);
    assert.equal(items.count, 2);
    index.update({ deleted: [newer.key] });
    assert.deepEqual(counting(), [['Send it', 'Think'], []]);
  });

  it('move on with the day', () => {
    const { clock, index, items } = lists();
    index.update({ set: [note('1-1s/a.md', '[ ] a 📅 2026-01-22')] });
    assert.equal(items.overdue().length, 0);
    clock.today = '2026-01-23';
    items.clear();
    assert.equal(items.overdue()[0]?.overdueDays, 1);
  });

  it('name their owners as soon as a name is known', () => {
    const { index, items } = lists();
    const owners = (): (string | null)[] => items.all().map(({ owner }) => owner);
    index.update({ set: [indexed('1-1s/x.md', '---\nperson: Lee\n---\n- [ ] @dana-reyes Call\n')] });
    assert.deepEqual(owners(), ['dana-reyes']);
    index.update({ set: [indexed('1-1s/y.md', '---\nperson: Dana Reyes\n---\n')] });
    assert.deepEqual(owners(), ['Dana Reyes']);
  });

  it('tell nothing when nothing changed', () => {
    const index = new NoteIndex();
    let count = 0;
    const stop = index.onDidChange(() => {
      count++;
    });
    index.update({ deleted: ['file:///nowhere.md'] });
    assert.equal(count, 0);
    index.update({ set: [note('1-1s/a.md', '[ ] a')] });
    stop();
    index.update({ deleted: ['file:///notes/1-1s/a.md'] });
    assert.equal(count, 1);
  });

  it('leave preparation steps out', () => {
    const { index, texts } = lists();
    index.update({ set: [indexed('1-1s/a.md', '## Agenda\n\n- [ ] Read\n\n## Next steps\n\n- [ ] Act\n')] });
    assert.deepEqual(texts(), ['Act']);
  });
});

describe('words for items', () => {
  const due: readonly (readonly [string | null, string])[] = [
    [null, 'no due date'],
    ['2026-01-19', 'overdue by 3 days'],
    ['2026-01-21', 'overdue by 1 day'],
    ['2026-01-22', 'due today'],
    ['2026-01-23', 'due tomorrow'],
    ['2026-01-30', 'due on Friday, 2026-01-30'],
    ['2026-02-30', 'due “2026-02-30”, which is no day'],
  ];
  for (const [day, words] of due) {
    it(words, () => {
      const { index, items } = lists();
      index.update({ set: [note('1-1s/a.md', `[ ] a${day === null ? '' : ` 📅 ${day}`}`)] });
      const [entry] = items.all();
      assert.ok(entry);
      assert.equal(inEnglish(dueInWords(entry, '2026-01-22')), words);
    });
  }

  it('say what, whose, about whom, how late and from when', () => {
    const { index, items, histories } = lists();
    const text = '- [ ] @me Introduce her 📅 2026-01-20\n- [ ] @dana Call\n- [ ] Think\n';
    index.update({ set: [indexed('1-1s/dana-reyes/2026-01-15.md', text)] });
    assert.deepEqual(
      items.all().map((entry) => inEnglish(ownerInWords(entry))),
      ['yours · about Dana Reyes', 'Dana Reyes', 'nobody’s · about Dana Reyes'],
    );
    const [first] = items.all();
    assert.ok(first);
    assert.equal(
      inEnglish(entryInWords(first, '2026-01-22', histories.historyOf(first))),
      'Introduce her, yours, about Dana Reyes, overdue by 2 days, from the 1-on-1 of 2026-01-15',
    );
  });
});

describe('asking for a person', () => {
  it('takes a full name, a first name, a handle or a slug', () => {
    const { index, people } = lists();
    index.update({ set: [indexed('1-1s/y.md', '---\nperson: Dana Reyes\n---\n')] });
    const known = people.of('/notes');
    for (const wanted of ['Dana Reyes', 'dana', '@dana', 'dana-reyes'])
      assert.ok(isNamed('Dana Reyes', wanted, known), wanted);
    for (const wanted of ['Lee', 'reyes', '']) assert.ok(!isNamed('Dana Reyes', wanted, known), wanted);
    assert.ok(!isNamed(null, 'dana', known));
  });
});
