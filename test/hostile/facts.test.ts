import assert from 'node:assert/strict';
import { PROMPTS } from '../../src/config/prompts.ts';
import { adjustmentOf } from '../../src/notes/facts/adjustment.ts';
import { escalationsOf } from '../../src/notes/facts/escalations.ts';
import { flagOf } from '../../src/notes/facts/flag.ts';
import { gateOf, requestOf } from '../../src/notes/facts/preparation.ts';
import { processChangesOf } from '../../src/notes/facts/processChange.ts';
import { profileOf } from '../../src/notes/facts/profile.ts';
import { programOf } from '../../src/notes/facts/program.ts';
import { sectionWords } from '../../src/notes/facts/records.ts';
import { winsOf } from '../../src/notes/facts/wins.ts';
import type { Note } from '../../src/notes/note.ts';
import { noteOf } from '../notes/reading/readings.ts';

/** Everything that the facts tell of a note. */
function tellAll(note: Note): unknown[] {
  return [
    profileOf(note),
    programOf(note),
    gateOf(note),
    ...note.sessions.map((session) => [
      flagOf(note, session),
      adjustmentOf(note, session),
      escalationsOf(session),
      processChangesOf(session),
      requestOf(note, session),
      winsOf(note, session),
      session.sections.map(sectionWords),
    ]),
  ];
}

const TYPES = ['1-on-1', 'program', 'person'] as const;

function read(body: string, type: (typeof TYPES)[number], lines = ''): Note {
  const note = noteOf(`---\ntype: ${type}\nperson: Dana\n${lines}---\n\n${body}`, 'a.md', {
    prompts: PROMPTS,
  });
  assert.equal(note.unreadable, null);
  return note;
}

/** Milliseconds of telling everything, reading left out: the least of seven runs. */
function timeFor(note: Note): number {
  return Math.min(
    ...[1, 2, 3, 4, 5, 6, 7].map(() => {
      const start = performance.now();
      tellAll(note);
      return performance.now() - start;
    }),
  );
}

describe('safety: what notes say', () => {
  const SECTIONS = [
    'Escalation',
    'Process',
    'Adjustment',
    'Flag',
    'Wins',
    'Measures',
    'Preparation',
    'Focus',
  ];
  const UNITS = [
    'Issue: a\n',
    '- Issue: a\n',
    '- **Issue:** a\n- Tried: b\n- Tried: c\n',
    '### Escalation\n\n',
    '### Discount\n\n- Urgent: yes\n\n',
    '### How we got here\n\na\n\n',
    'Issue:\n\na\n\n',
    '**Win:** a\n\n',
    '- 2026-01-15: red or green\n',
    '- a\n  - b\n',
    '**Measure:** a\n\n',
    '**Adoption:** skeptical\n\n',
    '<!-- a -->\n\n',
    '<!-->\n\n',
    'a <!-- b -->\n\n',
    '~~green~~ \n\n',
    '- [ ] red\n',
    'Their request: TBD\n\n',
  ];
  const takesTimeInProportion = (bodyOf: (count: number) => string, type: (typeof TYPES)[number]): void => {
    const [short, long] = [timeFor(read(bodyOf(40), type)), timeFor(read(bodyOf(320), type))];
    // Eight times the text: eight times the time, sixty-four times if it were quadratic; what takes no time is noise.
    assert.ok(long < 24 * short + 30, `${short} ms for 40 of them, ${long} ms for 320, in a ${type}`);
  };
  for (const [index, unit] of UNITS.entries())
    it(`many ${JSON.stringify(unit)} take time in proportion`, () =>
      takesTimeInProportion(
        (count) => SECTIONS.map((title) => `## ${title}\n\n${unit.repeat(count)}\n`).join('\n'),
        TYPES[index % TYPES.length] ?? 'person',
      )).timeout(20_000);

  const TABLES: readonly [header: string, section: string, type: (typeof TYPES)[number]][] = [
    ['| Issue | Date | Value |', 'Escalation', '1-on-1'],
    ['| Was | From now on | Date |', 'Process', '1-on-1'],
    ['| | Date |', 'Preparation', '1-on-1'],
    ['| Date | Value |', 'Measures', 'person'],
    ['| Date | Focus | Adoption |', 'Focus', 'program'],
  ];
  for (const [header, section, type] of TABLES)
    it(`many rows of ${header} take time in proportion`, () => {
      const columns = header.split('|').length - 2;
      const rows = (count: number): string => `${'| 2026-01-15 '.repeat(columns)}|\n`.repeat(count);
      takesTimeInProportion(
        (count) => `## ${section}\n\n${header}\n${'|---'.repeat(columns)}|\n${rows(count)}\n`,
        type,
      );
    }).timeout(20_000);

  it('long lists in the front matter take no time', () => {
    const lines = `win: [${'a, '.repeat(2_000)}b]\nreadings: [${'{2026-01-15: 1}, '.repeat(800)}{}]\n`;
    const note = read('', 'person', lines);
    assert.equal(profileOf(note)?.wins.length, 2_001);
    assert.equal(profileOf(note)?.readings.length, 800);
    assert.ok(timeFor(note) < 500);
  });

  it('whatever the text, nothing throws', () => {
    const PARTS = [
      '## Escalation\n',
      '### a\n',
      '## constructor\n',
      '**__proto__:** ',
      '- Issue: ',
      '- **',
      '| Issue |\n|---|\n| a |\n',
      '| | |\n|-|-|\n',
      'Issue:\n',
      '## Process\n',
      '**How we got here**\n',
      '## Wins\n',
      '2026-01-15',
      '## Measures\n',
      '> ',
      '\uD800',
      '<!--',
      '-->',
      '\r',
      '\n\n',
      '…',
      '?',
      ': ',
      '```\n',
    ];
    for (const [index, first] of PARTS.entries())
      for (const [other, second] of PARTS.entries())
        tellAll(
          read(
            first + second + first + second,
            TYPES[(index + other) % TYPES.length] ?? 'person',
            'adjustment: {a: [null, {b: }]}\nwin: {a: b}\nreadings: [1, [2]]\nguidelines: [[a]]\n',
          ),
        );
  }).timeout(20_000);
});
