import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import { type ItemsWanted, itemsOnly } from '../../src/notes/itemsOnly.ts';
import { noteItemsReader } from '../../src/notes/noteItems.ts';
import { noteReader } from '../../src/notes/noteReader.ts';
import { Chances } from '../bench/corpus/chances.ts';
import { realisticNotes, runningFiles } from '../bench/corpus/writeCorpus.ts';
import { FAMILIES } from '../hostile/families.ts';
import { OPTIONS, PATH } from './reading/readings.ts';

const { tests: SPECIFIED } = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly { readonly markdown: string }[];
};

const WANTED: readonly ItemsWanted[] = ['all', 'open'];
const PROGRAM_PATH = 'coaching/programs/2026-01-15-spring.md';
/** Of a family; what grows in proportion is the same at any size. */
const HOSTILE_SIZE = 200;
const GENERATED = 600;

/** Heads of notes that are generated. */
const HEADS: readonly string[] = [
  '',
  '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n',
  '---\ntype: program\nteam: [Dana Reyes, Lee Park]\ndate: 2026-01-02\n---\n',
  '---\ntype: person\nperson: Dana Reyes\naliases: [Dee]\n---\n',
  '---\nperson: [Dana\ndate: 2026-02-30\n---\n',
  '# Dana Reyes\n',
  '# 2026-01-08\n',
];

/** Lines of which notes are made up. */
const LINES: readonly string[] = [
  '',
  '',
  '# 2026-01-08',
  '# Lee Park, 2026-01-09',
  '## 2026-01-15',
  '## 2026-01-08 1-on-1',
  '## 2026-02-30',
  '## Action items',
  '## Preparation',
  '## Mine',
  '### Story',
  '### Situation',
  '### Anything else',
  '**Action items:**',
  '**Theirs:** what they do',
  '- Mine:',
  'Dana:',
  '- [ ] @dana Send the plan 📅 2026-01-16',
  '- [ ] Ask about the budget (due: next week)',
  '- [/] Halfway [id:: b2]',
  '- [x] Sent it ✅ 2026-01-14',
  '- [x] Sent it ^a1',
  '- [x] {{task}}',
  '- [x] TBD 🆔 c3',
  '- [-] Dropped (Id : d4)',
  '- [>] Moved ^a1',
  '- [X] @lee `^no-id` Done',
  '  - Expectation: one page',
  '  - [ ] Inner, by 2026-01-20',
  '    - [x] Innermost {ID: e5}',
  '> - [x] Quoted ^f6',
  '> - [ ] Quoted too',
  'TODO Call Ines',
  'DONE Called Ines ^g7',
  'DOTO: write it up',
  '| Task | Owner | Due | Done |',
  '| --- | --- | --- | --- |',
  '| Send it ^h8 | Dana | 2026-01-19 | |',
  '| Read it | Lee | 2026-01-19 | yes |',
  '| [x] Keep it | | | 2026-01-12 |',
  '```',
  '<!-- coaching: disable next-steps -->',
  '<!-- - [ ] hidden -->',
  '[^1]: - [x] In a footnote',
  'What was said: Promised by 2026-01-30.',
  '1. [x] Numbered',
];

/** Reads a text in both ways, and as a note of each kind. Returns how many items it holds. */
function assertSame(text: string, path = PATH): number {
  const whole = noteReader(OPTIONS)(path, text);
  for (const wanted of WANTED) {
    const read = noteItemsReader(OPTIONS, wanted)(path, text);
    assert.deepEqual(read, whole && itemsOnly(whole, wanted), `${wanted}: ${JSON.stringify(text)}`);
  }
  return whole ? itemsOf(whole).length : 0;
}

function generated(chances: Chances): string {
  const lines = Array.from({ length: chances.below(24) }, () => LINES[chances.below(LINES.length)] ?? '');
  const end = chances.happens(10) ? '\r\n' : '\n';
  return `${HEADS[chances.below(HEADS.length)]}${lines.join('\n')}`.replaceAll('\n', end);
}

describe('reading the items of notes alone', function () {
  this.timeout(60_000);

  it('gives what lists show of real notes', () => {
    let items = 0;
    for (const { path, text } of realisticNotes(400, 7)) items += assertSame(text, path);
    for (const { path, text } of runningFiles(2, 7)) items += assertSame(text, path);
    assert.ok(items > 1_000);
  });

  it('gives what lists show of notes that are made up', () => {
    const chances = new Chances(11);
    let items = 0;
    for (let count = 0; count < GENERATED; count++) {
      const text = generated(chances);
      items += assertSame(text, chances.happens(20) ? PROGRAM_PATH : PATH);
    }
    assert.ok(items > GENERATED);
  });

  it('gives what lists show of hostile texts', () => {
    for (const { text } of FAMILIES) assertSame(text(HOSTILE_SIZE));
  });

  it('gives what lists show of the examples of CommonMark', () => {
    for (const { markdown } of SPECIFIED) assertSame(markdown.replaceAll('→', '\t'));
  });

  it('leaves out what is closed and has no id, and sessions without anything else', () => {
    const text =
      '## 2026-01-08\n- [x] Sent it\n\n## 2026-01-15\n- [x] Asked ^a1\n- [-] Dropped\n- [ ] Open\n';
    const read = noteItemsReader(OPTIONS, 'open')(PATH, text);
    const shown = read?.sessions.map(({ date, items }) => ({ date, items: items.map((item) => item.text) }));
    assert.deepEqual(shown, [{ date: '2026-01-15', items: ['Asked', 'Open'] }]);
  });
});
