import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { indexed } from './notesOf.ts';

/** Numbers below a bound, the same ones for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // A linear congruential generator; its low bits repeat soon and are left out.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

export const ROOTS = ['/notes', '/other'] as const;
export const FIRST_DAY = '2026-01-22';

/** What the configuration may say from one change to the next. */
export const CONFIGURATIONS = [
  { ...DEFAULT_CONFIGURATION, self: { name: 'Robin Vale', otherNames: ['robin'] } },
  { ...DEFAULT_CONFIGURATION, people: [{ name: 'Dana Reyes', otherNames: ['dana', 'lee'] }] },
  {
    ...DEFAULT_CONFIGURATION,
    self: { name: 'Lee Park', otherNames: [] },
    people: [{ name: 'Dana Okoye', otherNames: ['dana'] }],
    cadence: { everyDays: 7, aim: 52 },
  },
] as const;

const PERSONS = ['Dana Reyes', 'dana', '"@dana"', 'Lee Park', 'lee-park', 'DANA REYES', 'Lee', 'Robin Vale'];
const STATUSES = ['', 'status: skipped', 'status: planned', 'status: draft', 'flag: red'];
const DUES = ['', '📅 2026-01-20', '📅 2026-01-22', '📅 2026-01-25', '📅 2026-02-14', '📅 2026-02-31'];
const OWNERS = ['@me', '@dana', '@lee', 'Dana Reyes:', ''];

/** Notes as they come and go: a few places, each with many things that may stand there. Ids and names are shared among them. */
export function noteAt(place: number, kind: number): IndexedNote {
  const random = randomNumbers(place * 997 + kind);
  const one = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  const date = `2026-01-${String(10 + random(16)).padStart(2, '0')}`;
  const items = Array.from({ length: random(4) }, () => {
    const id = random(2) === 0 ? ` 🆔 k${random(6)}` : '';
    return `- [${one([' ', 'x', '>', '/'])}] ${one(OWNERS)} Send the plan ${random(3)} ${one(DUES)}${id}`;
  });
  const issue =
    random(3) === 0
      ? `\n## Escalation\n\n- Issue: Late numbers\n- Resolved by: ${one(['Dana', 'me'])}\n`
      : '';
  const head = (lines: string): string => `---\n${lines}\n---\n\n`;
  const TEXTS: readonly (() => string)[] = [
    () =>
      `${head(`type: person\nperson: ${one(PERSONS)}\naliases: [${one(['dee', 'lee', 'dana'])}]`)}## Wins\n\n- 2026-01-12 Won\n`,
    () => `${head('type: program\ntopic: Coaching')}## Session 2026-01-${10 + random(20)}\n`,
    () => `# 1-on-1\n\n## ${date}\n\n${items.join('\n')}\n\n## 2026-01-09\n\n- [ ] Old one ${one(DUES)}\n`,
  ];
  const meeting = (): string => {
    const lines = [`type: 1-on-1`, `person: ${one(PERSONS)}`, `date: ${date}`, one(STATUSES)];
    return `${head(lines.filter(Boolean).join('\n'))}## Action items\n\n${items.join('\n')}\n${issue}`;
  };
  const path = `1-1s/${place % 5}/note-${place}.md`;
  const note = indexed(path, (TEXTS[random(12)] ?? meeting)());
  const root = ROOTS[place % 6 === 0 ? 1 : 0];
  return { ...note, root, key: `file://${root}/${path}` };
}

/** The same note as a large index holds it: whoever asks for what it says is given another object each time. */
export function packed({ note, ...place }: IndexedNote): IndexedNote {
  return {
    ...place,
    get note() {
      return structuredClone(note);
    },
  };
}

/** An index that holds what another one does, found in another order. */
export function readAnew(index: NoteIndex): NoteIndex {
  const anew = new NoteIndex();
  anew.update({ set: [...index.all()].reverse() });
  return anew;
}

/** The same, made once for each place and kind. */
export function remembered(make: typeof noteAt): typeof noteAt {
  const known = new Map<string, IndexedNote>();
  return (place, kind) => {
    const key = `${place} ${kind}`;
    const note = known.get(key) ?? make(place, kind);
    known.set(key, note);
    return note;
  };
}
