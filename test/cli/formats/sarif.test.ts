import assert from 'node:assert/strict';
import type { Log, Run } from 'sarif';
import { sarifLog } from '../../../src/cli/formats/sarif.ts';
import { RULES } from '../../../src/coaching/rules.ts';
import { problemOf, reportOf } from './report.ts';

function runOf(given: Parameters<typeof reportOf>[0]): Run {
  const text = [...sarifLog(reportOf(given))].join('');
  assert.ok(text.endsWith('}\n'));
  const log = JSON.parse(text) as Log;
  assert.equal(log.version, '2.1.0');
  assert.match(log.$schema ?? '', /^https:.*\/sarif-schema-2\.1\.0\.json$/u);
  assert.equal(text, `${JSON.stringify(log, null, 2)}\n`);
  assert.equal(log.runs.length, 1);
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

function addressOf(path: string): string | undefined {
  const [result] = runOf({ problems: [problemOf({ path })] }).results ?? [];
  return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

describe('sarifLog', () => {
  it('names the program, and describes every rule once', () => {
    const { driver } = runOf({}).tool;
    assert.equal(driver.name, 'Coaching Notes');
    assert.equal(driver.semanticVersion, '1.2.3');
    const rules = driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const { id, shortDescription, fullDescription } of rules) {
      assert.ok(shortDescription?.text, id);
      assert.ok(fullDescription?.text.startsWith(shortDescription.text), id);
    }
  });

  it('gives each rule its default: a level, or that it is off', () => {
    const [first] = RULES;
    assert.ok(first);
    const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
    const rules = severities.map((severity) => ({ ...first, id: severity, severity }));
    assert.deepEqual(
      (runOf({ rules }).tool.driver.rules ?? []).map(({ defaultConfiguration }) => defaultConfiguration),
      [{ level: 'error' }, { level: 'warning' }, { level: 'note' }, { level: 'note' }, { enabled: false }],
    );
  });

  it('places a result in UTF-16 columns, from 1, the end beyond the last character', () => {
    const run = runOf({ problems: [problemOf({})] });
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const at = RULES.findIndex(({ id }) => id === 'missing-intent');
    assert.deepEqual(run.results, [
      {
        ruleId: 'missing-intent',
        ruleIndex: at,
        level: 'warning',
        message: { text: 'Say why.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '1-1s/dana.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
            },
          },
        ],
      },
    ]);
    assert.ok(run.originalUriBaseIds?.['%SRCROOT%']);
  });

  it('knows three levels', () => {
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const { results } = runOf({ problems: severities.map((severity) => problemOf({ severity })) });
    assert.deepEqual(
      results?.map(({ level }) => level),
      ['error', 'warning', 'note', 'note'],
    );
  });

  const ADDRESSES: readonly (readonly [path: string, uri: string])[] = [
    ['1-1s/dana.md', '1-1s/dana.md'],
    ['1-1s/Zoë Reyes #1.md', '1-1s/Zo%C3%AB%20Reyes%20%231.md'],
    ['a:b/50%?.md', 'a%3Ab/50%25%3F.md'],
    ['../notes/[x].md', '../notes/%5Bx%5D.md'],
    ['half\uD83D.md', 'half%EF%BF%BD.md'],
    ['/notes/a b.md', 'file:///notes/a%20b.md'],
    ['D:/notes/a.md', 'file:///D%3A/notes/a.md'],
  ];
  for (const [path, uri] of ADDRESSES) {
    it(`writes ${JSON.stringify(path)} as ${uri}`, () => {
      assert.equal(addressOf(path), uri);
      assert.doesNotThrow(() => new URL(uri, 'file:///base/'));
    });
  }

  it('doubles braces, which would begin a placeholder', () => {
    const { results } = runOf({ problems: [problemOf({ message: 'Replace {{date}} by a day.' })] });
    assert.equal(results?.[0]?.message.text, 'Replace {{{{date}}}} by a day.');
  });

  it('describes what is no rule of notes, once, and points to it', () => {
    const problem = problemOf({ rule: 'configuration' });
    const { tool, results } = runOf({ ofConfigurations: [problem, problem], problems: [problemOf({})] });
    const rules = tool.driver.rules ?? [];
    assert.equal(rules.length, RULES.length + 1);
    assert.deepEqual(
      results?.map(({ ruleIndex }) => rules[ruleIndex ?? -1]?.id),
      ['configuration', 'configuration', 'missing-intent'],
    );
  });

  it('says whether everything was read, and what was not', () => {
    const passedOver = { path: 'b c.md', reason: 'is no note', isFailure: false };
    const [fine] = runOf({ unread: [passedOver] }).invocations ?? [];
    assert.equal(fine?.executionSuccessful, true);
    const failure = { path: 'a.md', reason: 'is too large', isFailure: true };
    const [invocation] = runOf({ unread: [failure, passedOver] }).invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation?.toolExecutionNotifications?.map(({ level, message, locations }) => [
        level,
        message.text,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]),
      [
        ['error', 'is too large', 'a.md'],
        ['note', 'is no note', 'b%20c.md'],
      ],
    );
  });
});
