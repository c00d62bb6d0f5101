import assert from 'node:assert/strict';
import { type PlacedProblem, problemsJson, problemsText } from '../../src/cli/formats/problems.ts';
import { counted, painter, printable } from '../../src/cli/formats/terminalText.ts';

const PROBLEMS: readonly PlacedProblem[] = [
  problem('a.md', 3, 'warning', 'Say why.', 'missing-intent'),
  problem('a.md', 12, 'information', 'Late.', 'overdue-action'),
  problem('b/c.md', 1, 'error', 'No such day.', 'invalid-date'),
];
const plain = painter({ write: () => undefined, isTerminal: false }, { environment: {} });

describe('problemsText', () => {
  it('groups by file and sums up', () => {
    assert.equal(
      [...problemsText(PROBLEMS, 5, plain)].join(''),
      [
        'a.md',
        '   3:1  warning      Say why.  missing-intent',
        '  12:1  information  Late.  overdue-action',
        '',
        'b/c.md',
        '  1:1  error  No such day.  invalid-date',
        '',
        '3 problems (1 error, 1 warning, 1 information) in 2 files.',
        '',
      ].join('\n'),
    );
  });

  it('says that there is none', () => {
    assert.deepEqual([...problemsText([], 1, plain)], ['No problems in 1 note.\n']);
    assert.deepEqual([...problemsText([], 0, plain)], ['No problems in 0 notes.\n']);
  });
});

describe('problemsJson', () => {
  it('has its keys in order', () => {
    const [first] = PROBLEMS;
    assert.ok(first);
    assert.equal(
      [...problemsJson([first])].join(''),
      '{"version":1,"problems":[\n{"path":"a.md","line":3,"column":1,"endLine":3,"endColumn":5,' +
        '"rule":"missing-intent","severity":"warning","message":"Say why."}\n]}\n',
    );
    assert.equal([...problemsJson([])].join(''), '{"version":1,"problems":[]}\n');
  });
});

describe('terminal text', () => {
  it('is coloured only where it is wanted', () => {
    const terminal = { write: () => undefined, isTerminal: true };
    assert.equal(painter(terminal, { environment: {} })('red', 'x'), '\u001b[31mx\u001b[39m');
    assert.equal(painter(terminal, { environment: { NO_COLOR: '' } })('red', 'x'), '\u001b[31mx\u001b[39m');
    assert.equal(painter(terminal, { environment: { NO_COLOR: '1' } })('red', 'x'), 'x');
    assert.equal(painter(terminal, { environment: { TERM: 'dumb' } })('red', 'x'), 'x');
    assert.equal(plain('red', 'x'), 'x');
  });

  it('cannot steer the terminal', () => {
    assert.equal(printable('a\u001b[2Jb\u009b31m\u0007\u202ec'), 'a\uFFFD[2Jb\uFFFD31m\uFFFD\uFFFDc');
    assert.equal(printable('a\r\nb\tc'), 'a b c');
    assert.equal(printable('Zoë 👩‍👧 שלום'), 'Zoë 👩‍👧 שלום');
  });

  it('counts', () => {
    assert.deepEqual(
      [counted(0, 'note'), counted(1, 'note'), counted(2, 'note')],
      ['0 notes', '1 note', '2 notes'],
    );
  });
});

function problem(
  path: string,
  line: number,
  severity: PlacedProblem['severity'],
  message: string,
  rule: string,
): PlacedProblem {
  return { path, line, column: 1, endLine: line, endColumn: 5, rule, severity, message };
}
