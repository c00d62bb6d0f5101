import assert from 'node:assert/strict';
import { flowCursor } from '../../src/language/flowCursor.ts';
import { fieldHead } from '../../src/notes/fieldHead.ts';
import { readFields } from '../../src/notes/fields.ts';
import { inlineText, remainingText } from '../../src/notes/inlineText.ts';
import { KnownNames } from '../../src/notes/knownNames.ts';
import { oneLine } from '../../src/notes/oneLine.ts';
import { findOwner } from '../../src/notes/owners.ts';
import { normalizeTitle } from '../../src/notes/titles.ts';
import { OPTIONS } from '../notes/reading/readings.ts';

describe('safety: long lines', () => {
  const UNITS = [
    ',',
    '- ',
    '@a ',
    ' #@a',
    '#a ',
    '-> b ',
    '-> B ',
    '→',
    'due:1.',
    'due: ',
    'due ',
    'by ',
    'owner: Aa ',
    '(a',
    '[a:',
    '(a:(b)',
    '[due:',
    '2026-01-20 ',
    '📅 ',
    '🆔',
    '^a ',
    '! ',
    '.!?',
    '. ',
    ' .',
    'Aa ',
    '**a:** ',
    '1',
    '1-',
    '   ',
    '\t',
    ': ',
    '()',
    '( ',
    '\u0301',
    '\uFFFC',
    'x@',
    "A'",
    'due:(2026-01-20',
    '[[a',
    'Jan 1 ',
    '[done:: x] ',
    '{{',
    '<%',
    '…',
  ];
  /** Milliseconds, the least of nine runs: on a busy machine many of them are held up. */
  const timeOf = (work: () => void): number =>
    Math.min(
      ...Array.from({ length: 9 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );
  const readLine = (line: string): void => {
    const inline = inlineText(line, { start: 0, end: line.length }, []);
    const { fields, rest } = readFields(inline);
    findOwner(inline, rest, new KnownNames(OPTIONS.knownPeople));
    remainingText(
      inline,
      fields.map(({ range }) => range),
    );
    normalizeTitle(line);
    fieldHead(line, true);
    oneLine(line);
  };
  for (const unit of UNITS) {
    it(`many ${JSON.stringify(unit)} take time in proportion`, () => {
      const line = (length: number): string => `a ${unit.repeat(length / unit.length)} x`;
      const short = timeOf(() => readLine(line(2_400)));
      const long = timeOf(() => readLine(line(9_600)));
      // Four times the text: four times the time, sixteen times if it were quadratic; what takes no time is noise.
      assert.ok(long < 12 * short + 10, `${short} ms for 2,400 characters, ${long} ms for 9,600`);
    });
  }

  for (const unit of ['[{"', "['", '{a: ', '[]', '["]', '#, ', '"a",']) {
    it(`many ${JSON.stringify(unit)} in a list on one line take time in proportion`, () => {
      const source = (length: number): string => `[${unit.repeat(length / unit.length)}x`;
      const timeFor = (length: number): number =>
        timeOf(() => flowCursor(source(length), source(length).length));
      const [short, long] = [timeFor(12_000), timeFor(48_000)];
      assert.ok(long < 12 * short + 10, `${short} ms for 12,000 characters, ${long} ms for 48,000`);
    });
  }
});
