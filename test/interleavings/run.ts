import { parseArgs } from 'node:util';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import type { Note } from '../../src/notes/note.ts';
import { itemsOf, readNote } from '../../src/notes/readNote.ts';
import { planCheckOff } from '../../src/writing/checkOff.ts';
import { referenceTo } from '../../src/writing/locate.ts';
import { applied } from '../../src/writing/replacement.ts';
import { Random } from './random.ts';

// A note is read, other hands change it, and then one of its items is checked off: the right line must change by exactly the box and the
// day, or nothing at all. Every line carries an identity through the changes, by which the right one is known.

interface Line {
  readonly id: number;
  readonly text: string;
}

const TODAY = '2026-01-23';
const LINES = [
  '- [ ] Send the plan 📅 2026-01-20',
  '- [ ] Send the plan',
  '- [ ] Call',
  '  - [ ] Call',
  '* [ ] @dana Call',
  '1. [ ] Count',
  '> - [ ] Quote',
  '- [x] Done before',
  '- [ ] Send the plan  ',
  '',
  '',
  '## Next steps',
  '## Later',
  '## 2026-01-15',
  '## 2026-01-08',
  '```',
  'Words.',
  '---',
  '<!-- -->',
  '- ',
];
const options = readingOptions(DEFAULT_CONFIGURATION);
const read = (text: string): Note | null => readNote('1-1s/dana.md', text, options);

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20260123' } },
});
const random = new Random(Number(values.seed));
let nextId = 0;
const counts = { written: 0, refused: 0, wrong: 0 };

function newLine(): Line {
  return { id: nextId++, text: random.of(LINES) };
}

/** What other hands do between the reading and the write. */
const CHANGES: readonly ((lines: Line[], at: number) => void)[] = [
  (lines, at) => lines.splice(at, 0, newLine()),
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines[at] && lines.splice(at, 0, { id: nextId++, text: lines[at].text }),
  (lines, at) => lines.splice(random.below(lines.length + 1), 0, ...lines.splice(at, 1)),
  (lines, at) => lines[at] && lines.splice(at, 1, { id: lines[at].id, text: `${lines[at].text}.` }),
  (lines, at) =>
    lines[at] && lines.splice(at, 1, { id: lines[at].id, text: lines[at].text.replace('[ ]', '[x]') }),
  () => undefined,
];

function textOf(lines: readonly Line[], lineEnd: string): string {
  return lines.map(({ text }) => text).join(lineEnd);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n/u).length - 1;
}

/** What is wrong with one interleaving, or null. */
function interleave(): string | null {
  const lineEnd = random.of(['\n', '\n', '\r\n']);
  const lines = Array.from({ length: 3 + random.below(12) }, newLine);
  const before = textOf(lines, lineEnd);
  const note = read(before);
  const item = note && random.of(itemsOf(note).filter(({ status }) => status === 'open'));
  if (!note || !item) return null;
  const place = lineAt(before, item.range.start);
  const wanted = lines[place]?.id;
  const changed = [...lines];
  for (let count = random.below(4); count > 0; count--)
    random.of(CHANGES)(changed, random.below(changed.length));
  const now = textOf(changed, lineEnd);
  const plan = planCheckOff(now, referenceTo(note, item), TODAY, read);
  if (plan.kind === 'refused') {
    counts.refused++;
    return now === before ? `refused although nothing had changed: ${plan.message}` : null;
  }
  counts.written++;
  const after = applied(now, plan.replacements).split(lineEnd);
  const different = changed.flatMap(({ text }, at) => (after[at] === text ? [] : [at]));
  if (after.length !== changed.length) return 'lines were added or lost';
  const [at = -1] = different;
  if (different.length !== 1 && different.length !== 2) return `${different.length} lines changed`;
  const target = changed[at];
  if (!target || !item.source.startsWith(target.text.replace(/^[\s>]*/u, '').trimEnd()))
    return 'a line with other words changed';
  const isSamePlace =
    now.slice(0, item.range.start) === before.slice(0, item.range.start) ||
    lineAt(now, item.range.start) === at;
  const isStillThere = itemsOf(read(now) ?? note).some(
    ({ source, section, range }) =>
      source === item.source && section === item.section && changed[lineAt(now, range.start)]?.id === wanted,
  );
  if (target.id !== wanted && !isSamePlace && isStillThere) {
    return 'the twin of the right line changed';
  }
  const restored = after
    .map((line) => line.replace(` ✅ ${TODAY}`, ''))
    .join(lineEnd)
    .replace('[x]', '[ ]');
  const original = changed
    .map(({ text }) => text)
    .join(lineEnd)
    .replace('[x]', '[ ]');
  const boxes = (text: string): number => text.split('[x]').length;
  return restored.length === original.length && boxes(after.join(lineEnd)) === boxes(now) + 1
    ? null
    : 'something else changed';
}

for (let number = 0; number < Number(values.count); number++) {
  const wrong = interleave();
  if (wrong === null) continue;
  counts.wrong++;
  console.log(`Interleaving ${number} of seed ${values.seed}: ${wrong}`);
}
console.log(
  `${values.count} interleavings, seed ${values.seed}: ${counts.written} written, ${counts.refused} refused, ${counts.wrong} wrong`,
);
console.log(JSON.stringify({ passed: Number(values.count) - counts.wrong, failed: counts.wrong }));
process.exitCode = counts.wrong > 0 ? 1 : 0;
