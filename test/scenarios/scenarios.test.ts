import assert from 'node:assert/strict';
import { runIn } from '../cli/fakeHost.ts';
import { inFolder } from '../platform/temporaryFolder.ts';
import { rowsOf } from './rowsOf.ts';
import type { Situation, Told } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

interface JsonProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
}

interface JsonPerson {
  readonly name: string;
}

describe('the coaching systems at work', () => {
  it('are all there', () => {
    assert.equal(SCENARIOS.map(({ system }) => system).join(''), 'ABCDEFG');
  });

  for (const { system, title, today, asks, satisfied } of SCENARIOS) {
    describe(`${system}: ${title}`, () => {
      itHolds('asks', asks, today);
      itHolds('is satisfied', satisfied, today);
      it('is silent where it is satisfied', () => assert.deepEqual(satisfied.problems, {}));
    });
  }
});

function itHolds(name: string, { files, problems, rows, people }: Situation, today: string): void {
  it(`${name}: the problems are these, at these words`, () => {
    inFolder(files, (folder) => {
      const { output, errors } = runIn(folder, ['check', '--format', 'json', '--today', today]);
      assert.equal(errors, '');
      const told = (JSON.parse(output) as { problems: readonly JsonProblem[] }).problems;
      assert.deepEqual(byPath(told, files), problems);
    });
  });

  it(`${name}: the rows of the People view`, () => assert.deepEqual(rowsOf(files, today), rows));

  it(`${name}: the JSON of people`, () => {
    inFolder(files, (folder) => {
      const { output, code } = runIn(folder, ['people', '--json', '--today', today]);
      assert.equal(code, 0);
      const all = (JSON.parse(output) as { people: readonly JsonPerson[] }).people;
      for (const [person, expected] of Object.entries(people)) {
        const found = all.find((candidate) => candidate.name === person);
        assert.ok(found, person);
        const shown = Object.entries(found).filter(([key]) => Object.hasOwn(expected, key));
        assert.deepEqual(Object.fromEntries(shown), expected);
      }
    });
  });
}

function byPath(
  problems: readonly JsonProblem[],
  files: Readonly<Record<string, string>>,
): Record<string, Told[]> {
  const told: Record<string, Told[]> = {};
  for (const problem of problems) {
    const list = told[problem.path] ?? [];
    told[problem.path] = list;
    list.push([problem.rule, wordsAt(files[problem.path] ?? '', problem)]);
  }
  return told;
}

function wordsAt(text: string, { line, column, endLine, endColumn }: JsonProblem): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((words, at) => words.slice(at === 0 ? column - 1 : 0, at === last ? endColumn - 1 : undefined))
    .join('\n');
}
