import assert from 'node:assert/strict';
import { complaintIn } from '../../scripts/complaintIn.ts';

const passing = '\n  lists\n    ✔ are shown\n\n\n  1 passing (1s)\n';
const run = (name: string, failing = ''): string =>
  `\n${name}\nRunning in a server.\n\n${passing}${failing}\n\n\nExit code:   ${failing ? 1 : 0}\n`;
const failing = (title: string): string =>
  `  1 failing\n\n  1) ${title}:\n     Error: Not so.\n  \tat a.cjs:1:1\n`;
const many = Array.from({ length: 100 }, (_, index) => `line ${index}`);

describe('the complaint of a stage', () => {
  it('shows the failures of each run under its name, and then those that are listed at the end', () => {
    const end =
      'FAILED lists: a\nError: Not so.\n\tat a.ts:2:2\n\nFAILED lists: c\nError\nRESULT {"passed":3,"failed":2}';
    const output = `${run('one', failing('a'))}${run('two')}${run('three', failing('c'))}\n${end}\n`;
    const part = (title: string): string => failing(title).trimEnd();
    assert.equal(complaintIn(output), `one\n${part('a')}\n\nthree\n${part('c')}\n\n${end}`);
  });

  it('shows the failures of output without named runs', () => {
    const output = `${many.join('\n')}\n${passing}${failing('a')}\nRESULT {"passed":1,"failed":1}\n`;
    assert.equal(complaintIn(output), failing('a').trimEnd());
  });

  it('also shows the last lines where the counts are missing', () => {
    const output = `${run('one', failing('a'))}${many.join('\n')}\nError: The page has crashed.\n`;
    const lines = complaintIn(output).split('\n');
    assert.deepEqual(lines.slice(0, 2), ['one', '  1 failing']);
    assert.equal(lines.at(-1), 'Error: The page has crashed.');
    assert.ok(!lines.includes('line 40'));
    assert.ok(lines.includes('line 41'));
  });

  it('shows the last 60 lines where nothing says what failed', () => {
    assert.equal(complaintIn(many.join('\n')), many.slice(-60).join('\n'));
  });
});
