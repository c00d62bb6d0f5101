import { type Random, randomFrom } from '../agreement/random.ts';

/** A line as it is written, and as it must stand after “fix all”: the same, another, or null where it is taken out. */
export interface Line {
  readonly before: string;
  readonly after: string | null;
}

/** A note whose text after “fix all” is known beforehand. */
export interface MessyNote {
  readonly before: string;
  readonly after: string;
  readonly path: string;
}

const same = (text: string): Line => ({ before: text, after: text });
const mended = (before: string, after: string | null): Line => ({ before, after });

/** Front matter that nothing may change: clean, wrong in a way that leaves a choice, or somebody's own. */
const KEPT_KEYS: Readonly<Record<string, readonly string[]>> = {
  topic: ['topic: Ürünler & 田中 😀', 'topic: "a: b" # why', "topic: 'it''s'", 'topic:'],
  flag: ['flag: red', 'flag: Green', 'flag: yellow', 'flag: gren'],
  framework: ['framework: [will, vip]', 'framework: free  ', 'framwork: will'],
  mood: ['mood: 7', 'mood: ~'],
  location: ['location: Zürich', '# location: Bern', 'x-own: {a: [1, 2]}'],
  intent: ['intent: Grow.', 'intent: TBD'],
};

/** Front matter that is mended, a key each: what it must become can be told from the line alone. */
const MENDED_KEYS: Readonly<Record<string, readonly Line[]>> = {
  who: [
    mended('who: @ann', 'who: "@ann"'),
    mended('who: Ann: Bob', 'who: "Ann: Bob"'),
    mended('who: `ann`', 'who: "`ann`"'),
    mended('who: %ann  ', 'who: "%ann"  '),
  ],
  tags: [
    mended('tags: #1on1', 'tags: "#1on1"'),
    mended('tags: #1on1 #été', 'tags: "#1on1 #été"'),
    mended('tags: [1on1, @ann, x]', 'tags: [1on1, "@ann", x]'),
  ],
  prep: [mended('prep: not ready', 'prep: not-ready'), mended('prep: "Not_Ready"', 'prep: not-ready')],
  private: [mended('private: yes', 'private: true'), mended('private: "No" # soon', 'private: false # soon')],
  next: [mended('next: tomorrow', 'next: {1}'), mended("next: 'in  two weeks'", "next: '{14}'")],
  values: [mended('Values: [care]', 'values: [care]'), mended('val_ues: care', 'values: care')],
};

/** Lines of the body that are mended; `{1}` is the day after the meeting's. */
const MENDED_ITEMS: readonly Line[] = [
  mended('- [ ] @dana Call [due: tomorrow] #now', '- [ ] @dana Call [due: {1}] #now'),
  mended('* [x] Write 📅 today ✅ 2026-01-16', '* [x] Write 📅 {0} ✅ 2026-01-16'),
  mended('1. [/] Ünal → Dana due: in 3 days', '1. [/] Ünal → Dana due: {3}'),
  mended('> - [ ] 😀 Ask (due:: in a week)  ', '> - [ ] 😀 Ask (due:: {7})  '),
  mended('  - [ ] @me [due: Tonight] 田中', '  - [ ] @me [due: {0}] 田中'),
  mended('- [ ] Two [due: today] ⏳ tomorrow', '- [ ] Two [due: {0}] ⏳ {1}'),
];

/** Lines of the body that nothing may change. */
const KEPT_LINES = [
  'Words with trailing spaces.   ',
  '\tA tab, and \u00A0 other spaces \u2028 and e\u0301.',
  '- [ ] @dana Send the plan 📅 2026-01-20',
  '- [ ] @dana Never 📅 2026-02-30',
  '- [ ] @dana Which 📅 03/04/2026 ?',
  '- [ ] @dana Both 📅 2026-01-20 due:2026-01-27',
  '- [ ] @dana Late [due: next friday]',
  '- [ ] @dana Sometime [due: asap]',
  '- [ ] Nobody',
  '- plain bullet',
  'due: tomorrow said nobody in particular',
  '`- [ ] @dana Call [due: tomorrow]`',
  '**Decision criteria:** TBD',
  '## Intent',
  '## Next steps',
  '<!-- coaching: disable missing-owner -->',
  '<!-- - [ ] @dana Call [due: tomorrow] -->',
  '---',
];

/** Blocks whose content is no note of ours. */
const KEPT_BLOCKS = [
  ['```', '- [ ] @dana Call [due: tomorrow]', '```'],
  ['~~~ md', '- [ ] @dana Call [due: today]', '', '~~~'],
  ['<!--', '- [ ] @dana Call [due: tomorrow]', '-->'],
];

/** One messy note: the same one for the same seed. `day` tells the day so many days after another. */
export function messyNote(seed: number, day: (from: string, count: number) => string): MessyNote {
  const random = randomFrom(seed);
  const date = random.pick(['2026-01-15', '2025-12-31', '2024-02-28', null]);
  const lines = [...(random.chance(0.8) ? frontMatter(random, date) : []), ...body(random)];
  const hasOwnDate = date !== null && lines.some(({ after }) => after === `date: ${date}`);
  const from = hasOwnDate ? date : '2026-01-08';
  const lineEnd = random.pick(['\n', '\n', '\r\n']);
  const filled = (text: string): string =>
    text.replace(/\{(\d+)\}/gu, (_, count) => day(from, Number(count)));
  const isClosed = random.chance(0.7);
  const joined = (texts: readonly string[]): string => texts.join(lineEnd) + (isClosed ? lineEnd : '');
  return {
    before: joined(lines.map(({ before }) => before)),
    after: joined(lines.flatMap(({ after }) => (after === null ? [] : [filled(after)]))),
    path: `1-1s/dana-reyes/${random.pick(['2026-01-08', '20260108'])}.md`,
  };
}

function frontMatter(random: Random, date: string | null): Line[] {
  const lines: Line[] =
    date === null
      ? []
      : [random.chance(0.8) ? same(`date: ${date}`) : mended(`Date: ${date}`, `date: ${date}`)];
  for (const choices of Object.values(KEPT_KEYS))
    if (random.chance(0.4)) lines.splice(random.below(lines.length + 1), 0, same(random.pick(choices)));
  for (const choices of Object.values(MENDED_KEYS))
    if (random.chance(0.3)) lines.splice(random.below(lines.length + 1), 0, random.pick(choices));
  // A line that stands there twice, word for word, goes where it stands the second time.
  const twice = lines.find(
    ({ before, after }) => before === after && /^(?:date|mood|flag): \S+$/u.test(before),
  );
  if (twice && random.chance(0.3)) lines.push(mended(twice.before, null));
  return [same('---'), ...lines, same(random.pick(['---', '---  ']))];
}

function body(random: Random): Line[] {
  const lines: Line[] = [same('')];
  for (let count = random.below(7); count > 0; count--) {
    // A blank line before and after keeps each of them what it is.
    if (random.chance(0.15)) lines.push(...random.pick(KEPT_BLOCKS).map(same), same(''));
    else if (random.chance(0.5)) lines.push(same(random.pick(KEPT_LINES)), same(''));
    else lines.push(random.pick(MENDED_ITEMS), same(''));
  }
  return lines;
}
