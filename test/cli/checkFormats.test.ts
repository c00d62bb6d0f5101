import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import type { Log } from 'sarif';
import { CHECK_FORMATS } from '../../src/cli/commands.ts';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const NOTE = [
  '---',
  'type: 1-on-1',
  'person: Zoë Reyes',
  'date: 2026-01-15',
  '---',
  '## Intent',
  'Keep the renewal.',
  '## Criteria',
  'Two calls.',
  '## Action items',
  '- [ ] @me 👋 Ask legal 📅 2026-02-30',
  '',
].join('\n');
const FOLDER: Tree = { '.coaching.yaml': 'rules:\n  missing-intent: grave\n', '1-1s/Zoë, 1:1.md': NOTE };
const UNREADABLE: Tree = { ...FOLDER, '1-1s/picture.md': Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00, 0x00]) };

function sarifOf(folder: string, ...words: readonly string[]): { readonly code: number; readonly log: Log } {
  const { code, output } = runIn(folder, ['check', '--format', 'sarif', ...words]);
  return { code, log: JSON.parse(output) as Log };
}

describe('check --format', () => {
  it('sarif places what json places, in UTF-16 columns', () => {
    inFolder(FOLDER, (folder) => {
      const { problems } = JSON.parse(runIn(folder, ['check', '--format', 'json']).output) as {
        problems: readonly Readonly<Record<string, unknown>>[];
      };
      const [run] = sarifOf(folder).log.runs;
      const placed = (run?.results ?? []).map(({ ruleId, locations }) => {
        const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
        return [ruleId, decodeURIComponent(artifactLocation?.uri ?? ''), { ...region }];
      });
      const expected = problems.map(({ rule, path, line, column, endLine, endColumn }) => [
        rule,
        path,
        { startLine: line, startColumn: column, endLine, endColumn },
      ]);
      assert.deepEqual(placed, expected);
      const date = problems.find(({ rule }) => rule === 'invalid-date');
      // The emoji before it takes two units.
      assert.deepEqual([date?.line, date?.column], [11, '- [ ] @me 👋 Ask legal 📅 '.length + 1]);
    });
  });

  it('sarif describes each rule that it reports', () => {
    inFolder(FOLDER, (folder) => {
      const [run] = sarifOf(folder).log.runs;
      for (const { ruleId, ruleIndex } of run?.results ?? [])
        assert.equal(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
      assert.ok(run?.results?.some(({ ruleId }) => ruleId === 'configuration'));
    });
  });

  it('sarif tells what could not be read, and fails as the others do', () => {
    inFolder(UNREADABLE, (folder) => {
      const { code, log } = sarifOf(folder);
      const [invocation] = log.runs[0]?.invocations ?? [];
      assert.equal(code, 2);
      assert.equal(invocation?.executionSuccessful, false);
      const [notification] = invocation?.toolExecutionNotifications ?? [];
      assert.equal(notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, '1-1s/picture.md');
    });
  });

  it('github writes one command on each line, whatever stands in paths and notes', () => {
    inFolder(UNREADABLE, (folder) => {
      const { output } = runIn(folder, ['check', '--format', 'github']);
      const lines = output.trimEnd().split('\n');
      for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^:]+::./u);
      assert.ok(lines.some((line) => line.startsWith('::error file=1-1s/Zoë%2C 1%3A1.md,line=11,')));
      assert.match(lines[0] ?? '', /^::error file=1-1s\/picture\.md,title=not read::/u);
    });
  });

  for (const format of CHECK_FORMATS)
    it(`${format} ends with the same code, by the same severity`, () => {
      inFolder(FOLDER, (folder) => {
        assert.equal(runIn(folder, ['check', '--format', format]).code, 1);
        assert.equal(runIn(folder, ['check', '--format', format, '--fail-on', 'error']).code, 1);
      });
    });
});
