import assert from 'node:assert/strict';
import type { CheckReport } from '../../../src/cli/formats/checkReport.ts';
import { githubCommands } from '../../../src/cli/formats/github.ts';
import type { PlacedProblem } from '../../../src/cli/formats/problems.ts';
import { problemOf, reportOf } from './report.ts';

const CASES: readonly (readonly [what: string, problem: Partial<PlacedProblem>, command: string])[] = [
  [
    'a warning on one line',
    {},
    '::warning file=1-1s/dana.md,line=3,endLine=3,col=5,endColumn=9,title=missing-intent::Say why.',
  ],
  [
    'an error over two lines, without columns',
    { severity: 'error', endLine: 4, endColumn: 2 },
    '::error file=1-1s/dana.md,line=3,endLine=4,title=missing-intent::Say why.',
  ],
  [
    'information',
    { severity: 'information' },
    '::notice file=1-1s/dana.md,line=3,endLine=3,col=5,endColumn=9,title=missing-intent::Say why.',
  ],
  [
    'a hint',
    { severity: 'hint' },
    '::notice file=1-1s/dana.md,line=3,endLine=3,col=5,endColumn=9,title=missing-intent::Say why.',
  ],
  [
    'a message with line ends, colons, commas and percent signs',
    { message: '100 % late,\r\n::error::owner: Dana' },
    '::warning file=1-1s/dana.md,line=3,endLine=3,col=5,endColumn=9,title=missing-intent::100 %25 late,%0D%0A::error::owner: Dana',
  ],
  [
    'a path that holds what separates',
    { path: '1-1s/a,b:c%2C\n.md' },
    '::warning file=1-1s/a%2Cb%3Ac%252C%0A.md,line=3,endLine=3,col=5,endColumn=9,title=missing-intent::Say why.',
  ],
];

/** What a workflow's runner reads: it splits first, and then undoes the escapes, the percent sign last. */
function readCommand(line: string): { properties: Map<string, string>; message: string } {
  const [, list = '', message = ''] = /^::\w+ (.*?)::(.*)$/u.exec(line) ?? [];
  const undone = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const properties = list.split(',').map((entry): [string, string] => {
    const [key = '', ...value] = entry.split('=');
    const text = undone(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',');
    return [key, text.replaceAll('%25', '%')];
  });
  return { properties: new Map(properties), message: undone(message).replaceAll('%25', '%') };
}

function commandsOf(report: CheckReport): string {
  return [...githubCommands(report)].join('');
}

describe('githubCommands', () => {
  for (const [what, problem, command] of CASES) {
    it(`writes ${what}`, () => {
      assert.equal(commandsOf(reportOf({ problems: [problemOf(problem)] })), `${command}\n`);
    });

    it(`is read back: ${what}`, () => {
      const given = problemOf(problem);
      const { properties, message } = readCommand(commandsOf(reportOf({ problems: [given] })).trimEnd());
      assert.equal(message, given.message);
      assert.equal(properties.get('file'), given.path);
      assert.equal(properties.get('title'), given.rule);
    });
  }

  it('writes nothing where all is well', () => {
    assert.equal(commandsOf(reportOf({})), '');
  });

  it('tells first what could not be read, and not what was passed over', () => {
    const unread = [
      { path: 'a.md', reason: 'is too large', isFailure: true },
      { path: 'b.md', reason: 'is no note', isFailure: false },
    ];
    const [first, ...rest] = commandsOf(reportOf({ unread, problems: [problemOf({})] })).split('\n');
    assert.equal(first, '::error file=a.md,title=not read::is too large');
    assert.equal(rest.length, 2);
  });
});
