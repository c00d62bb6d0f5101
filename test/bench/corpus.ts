import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../interleavings/random.ts';

const PEOPLE = [
  'Dana Reyes',
  'Lee Park',
  'Marcus Bell',
  'Priya Nair',
  'Tomas Lind',
  'Noor Haddad',
  'Jonas Weil',
  'Mei Tan',
];
const SENTENCES = [
  'The account has been quiet since the reorganisation, and nobody has asked why.',
  'What would it take to hear about the budget before the quarter ends?',
  'She led the call on her own, and the buyer named a date without being asked.',
  'The demo came before the question; next time it is the other way round.',
  'We looked at how the decision was made, not at how it ended.',
  'Two stakeholders came to the second call on their own account.',
];

/** Writes `count` realistic notes of about 2.5 KB below `folder`, the same for the same seed. Returns their paths. */
export function writeCorpus(folder: string, count: number, seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, number) => {
    const person = random.of(PEOPLE);
    const day = `2025-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
    const file = path.join(folder, '1-1s', person.toLowerCase().replace(' ', '-'), `${day}-${number}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, noteText(person, day, random));
    return file;
  });
}

function noteText(person: string, day: string, random: Random): string {
  const paragraph = (): string =>
    Array.from({ length: 2 + random.below(3) }, () => random.of(SENTENCES)).join(' ');
  const item = (): string => {
    const box = random.of(['[ ]', '[ ]', '[x]']);
    const owner = random.of(['@me', `@${person.split(' ')[0]?.toLowerCase()}`, '']);
    const due = random.of([` 📅 2026-0${1 + random.below(9)}-1${random.below(10)}`, ' due:2026-02-03', '']);
    return `- ${box} ${owner} ${random.of(SENTENCES)}${due}\n  - Expectation: one page, read aloud once\n`;
  };
  const items = Array.from({ length: 3 + random.below(6) }, item).join('');
  const head = `---\ntype: 1-on-1\nperson: ${person}\ndate: ${day}\nframework: will\nflag: green\n---\n\n# 1-on-1 with ${person}\n`;
  return `${head}\n## Intent\n\n${paragraph()}\n\n## Decision criteria\n\n- ${paragraph()}\n- ${paragraph()}\n\n## Notes\n\n${paragraph()}\n\n${paragraph()}\n\n## Action items\n\n${items}`;
}
