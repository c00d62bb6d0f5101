import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { difference } from './compare.ts';
import { compareTrees } from './treeDifference.ts';

// Reads every example of a specification, alone, in a quote and in a list: the scanner leaves it to the grammar, or gives the
// grammar's tree; and items, ranges and places of the note that it makes are what the grammar says. By hand, with a specification in the form in
// which CommonMark's and GitHub's are kept: `node --import tsx test/agreement/specification.ts --file path/to/spec.txt`.

/** An example begins with this and the names of the extensions that it needs; what it becomes in HTML follows after a line with a dot. */
const EXAMPLE = /^`{32} example(?<extensions>[^\n]*)\n(?<markdown>[\s\S]*?)^\.\n[\s\S]*?^`{32}$/gmu;

/** Ways to set a text into a note. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/^/gmu, '> '),
  (text) => `- ${text.replaceAll('\n', '\n  ')}`,
];

/** The examples of a specification as markdown; its arrows are tabs. */
function examplesOf(specification: string): string[] {
  return Array.from(specification.replaceAll(/\r\n?/gu, '\n').matchAll(EXAMPLE), ({ groups }) =>
    (groups?.markdown ?? '').replaceAll('→', '\t'),
  );
}

const { values } = parseArgs({ options: { file: { type: 'string' } } });
const { text: commonMark } = createRequire(import.meta.url)('commonmark-spec') as { readonly text: string };
const examples = examplesOf(values.file === undefined ? commonMark : readFileSync(values.file, 'utf8'));
const result = { passed: 0, failed: 0 };
let scanned = 0;
for (const text of examples.flatMap((example) => PLACES.map((place) => place(example)))) {
  const comparison = compareTrees(text);
  if (comparison.kind !== 'left') scanned++;
  const problem =
    comparison.kind === 'other'
      ? `scanned\n${comparison.scanned}\ngrammar\n${comparison.parsed}`
      : difference(text, true);
  result[problem === null ? 'passed' : 'failed']++;
  if (problem !== null) console.log(`${JSON.stringify(text)}\n${problem}\n`);
}
console.log(
  `${examples.length} examples, each in ${PLACES.length} places: ${scanned} texts answered by the scanner`,
);
console.log(JSON.stringify(result));
process.exitCode = result.failed > 0 || examples.length === 0 ? 1 : 0;
