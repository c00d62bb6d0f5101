import { parseArgs } from 'node:util';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import type { Note } from '../../src/notes/note.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { type ItemChange, planItemChange } from '../../src/writing/itemChange.ts';
import { referenceTo } from '../../src/writing/locate.ts';
import { applied } from '../../src/writing/replacement.ts';
import { Random } from './random.ts';

// A note is read, other hands change it, and then one of its items is checked off, dated, assigned, cancelled or put off: the right line
// must change by exactly what was asked for, or nothing at all. Every line carries an identity through the changes, by which the right one is known.

interface Line {
  readonly id: number;
  readonly text: string;
}

const TODAY = '2026-01-23';
const DUE = '2026-02-06';
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
  '- [ ] Send the plan due:2026-01-10 ^k3f9',
  '- [ ] [[Dana]] Send the plan [due:: 2026-01-30]',
  '- [/] Call (by 2026-01-21) @dana',
  '- [ ] Call 📅 2026-02-30',
  'TODO: Call',
  '| Task | Owner | Due | Status |',
  '| --- | --- | --- | --- |',
  '| Call | Dana | 2026-01-20 | open |',
  '| Call | | | |',
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
/** Matches nowhere. */
const NOTHING = /(?!)/u;
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

/** One way in which a change may show on a line: what stands there before is, without it, what stands there after. */
type Trace = readonly [before: RegExp, after: RegExp];

/** What is asked for, the traces of which a line must bear one, and the items for which it has no place or no sense. */
const KINDS: readonly {
  readonly change: ItemChange;
  readonly traces: readonly Trace[];
  readonly mayRefuse: (source: string) => boolean;
}[] = [
  {
    change: { kind: 'checkOff', today: TODAY },
    traces: [
      [/(?<=\[)[ /](?=\])/u, /x(?=\].* ✅ 2026-01-23)| ✅ 2026-01-23/gu],
      [/(?<=\[)[ /](?=\])/u, /(?<=\[)x(?=\])/u],
      [/TODO/u, /DONE|(?<=DONE.*) ✅ 2026-01-23/gu],
      [/open(?= \|)/u, /Done(?= \|)/u],
      [NOTHING, / Done(?= \|)/u],
      [NOTHING, / ✅ 2026-01-23/u],
    ],
    mayRefuse: () => false,
  },
  {
    change: { kind: 'setDue', due: DUE },
    traces: [
      [NOTHING, / 📅 2026-02-06/u],
      [/2026-\d\d-\d\d/u, /2026-02-06/u],
      [NOTHING, / 2026-02-06(?= \|)/u],
    ],
    mayRefuse: () => false,
  },
  {
    change: { kind: 'assign', handles: ['lee'], names: ['Lee Park'] },
    traces: [
      [NOTHING, /@lee (?=\S)/u],
      [/(?<=@)dana/u, /(?<=@)lee/u],
      [/Dana/u, /Lee Park/u],
      [NOTHING, / Lee Park(?= \|)/u],
    ],
    mayRefuse: () => false,
  },
  {
    change: { kind: 'cancel' },
    traces: [
      [/(?<=\[)[ /](?=\])/u, /(?<=\[)-(?=\])/u],
      [/open(?= \|)/u, /Cancelled(?= \|)/u],
      [NOTHING, / Cancelled(?= \|)/u],
    ],
    mayRefuse: (source) => source.startsWith('TODO'),
  },
  {
    change: { kind: 'defer', today: TODAY },
    traces: [[/2026-01-\d\d/u, /2026-0[12]-\d\d/u]],
    mayRefuse: (source) => !/2026-01/u.test(source) || source.includes('2026-02-30'),
  },
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
  const { change, traces, mayRefuse } = random.of(KINDS);
  const plan = planItemChange(now, referenceTo(note, item), change, read);
  if (plan.kind === 'refused') {
    counts.refused++;
    return now === before && !mayRefuse(item.source)
      ? `${change.kind} refused although nothing had changed: ${inEnglish(plan.message)} ${JSON.stringify(now)}`
      : null;
  }
  counts.written++;
  const after = applied(now, plan.replacements).split(lineEnd);
  const different = changed.flatMap(({ text }, at) => (after[at] === text ? [] : [at]));
  if (after.length !== changed.length) return 'lines were added or lost';
  const [at = -1] = different;
  if (different.length !== 1 && different.length !== 2) return `${different.length} lines changed`;
  // The date may stand on a later line of the item's paragraph.
  const own = item.source.split(/\r?\n/u).map((line) => line.replace(/^[\s>]*/u, '').trimEnd());
  const line = own.indexOf((changed[at]?.text ?? '').replace(/^[\s>]*/u, '').trimEnd());
  const first = at - line;
  const target = changed[first];
  if (line < 0 || !target) return `${change.kind}: a line with other words changed`;
  const isSamePlace =
    now.slice(0, item.range.start) === before.slice(0, item.range.start) ||
    lineAt(now, item.range.start) === first;
  const isStillThere = itemsOf(read(now) ?? note).some(
    ({ source, section, range }) =>
      source === item.source && section === item.section && changed[lineAt(now, range.start)]?.id === wanted,
  );
  if (target.id !== wanted && !isSamePlace && isStillThere) {
    return 'the twin of the right line changed';
  }
  const isTraced = (place: number): boolean =>
    traces.some(
      ([old, written]) =>
        (after[place] ?? '').replace(written, '') === (changed[place]?.text ?? '').replace(old, ''),
    );
  return different.every(isTraced)
    ? null
    : `${change.kind} changed something else: ${target.text} → ${after[at]}`;
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
