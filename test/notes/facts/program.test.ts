import assert from 'node:assert/strict';
import {
  isProgramSessionHeld,
  PROGRAM_SESSIONS,
  type ProgramSession,
  programOf,
} from '../../../src/notes/facts/program.ts';
import { type Fixture, fixture } from './factsIn.ts';

const program = (lines: string, body = ''): Fixture =>
  fixture(`---\ntype: program\ndate: 2026-01-08\n${lines}---\n\n${body}`, 'program.md');

type Expected = Partial<
  Record<'date' | 'title' | 'focus' | 'mode' | 'tool' | 'whatHappened' | 'adoption' | 'change', string>
>;

/** The places of adoption are marked, in the order of the sessions' days. */
const PROGRAMS: readonly [what: string, lines: string, body: string, ...expected: Expected[]][] = [
  [
    'dated headings with lead-ins, in any order',
    '',
    '# My program\n\nWords.\n\n## 2026-01-22 – Follow-up\n\n**Focus:** asking\n\n**Adoption:** ⟦adoption|Embraced⟧ it.\n\n## 2026-01-15 – Kick-off\n\n**Focus**: listening: to the end\n\n**Mode:** role-play\n\n**What I do differently:** I wait.\n',
    {
      date: '2026-01-15',
      title: '2026-01-15 – Kick-off',
      focus: 'listening: to the end',
      mode: 'role-play',
      change: 'I wait.',
    },
    { date: '2026-01-22', title: '2026-01-22 – Follow-up', focus: 'asking', adoption: 'embraced' },
  ],
  [
    'sub-headings, two levels down',
    '',
    '# My program\n\n## Sessions\n\n### 2026-01-15\n\n#### Focus\n\nListening\nto the end.\n\n#### What happened\n\n- He spoke.\n- I wrote.\n\n#### Adoption\n\nI am ⟦adoption|sceptical⟧.\n\n### 2026-01-22\n\n#### Focus\n\nTBD\n',
    {
      date: '2026-01-15',
      title: '2026-01-15',
      focus: 'Listening to the end.',
      whatHappened: 'He spoke. I wrote.',
      adoption: 'skeptical',
    },
    { date: '2026-01-22', title: '2026-01-22' },
  ],
  [
    'bullets',
    '',
    '## 2026-01-15\n\n- Focus: listening\n- Tool tried: three questions\n- Adoption: ⟦adoption|experimenting⟧, still\n- What I do differently now: I wait\n\n## 2026-01-22\n\n- Focus: …\n',
    {
      date: '2026-01-15',
      title: '2026-01-15',
      focus: 'listening',
      tool: 'three questions',
      adoption: 'experimenting',
      change: 'I wait',
    },
    { date: '2026-01-22', title: '2026-01-22' },
  ],
  [
    'one dated heading',
    '',
    '## Kick-off, 2026-01-15\n\n- Focus: listening\n',
    { date: '2026-01-15', title: 'Kick-off, 2026-01-15', focus: 'listening' },
  ],
  [
    'a table',
    '',
    '# My program\n\n| Date | Focus | Adoption | What happened |\n|---|---|---|---|\n| 2026-01-22 | asking | ⟦adoption|skeptical⟧ | He spoke |\n| 2026-01-15 | listening | | |\n| soon | more | | |\n',
    { date: '2026-01-15', title: '2026-01-15', focus: 'listening' },
    {
      date: '2026-01-22',
      title: '2026-01-22',
      focus: 'asking',
      adoption: 'skeptical',
      whatHappened: 'He spoke',
    },
  ],
  [
    'one session',
    '',
    '## Focus\n\nlistening\n\n## Adoption\n\n- [ ] embraced\n- [x] ⟦adoption|skeptical⟧\n\n## What I do differently\n\nI ask.\n',
    { date: '2026-01-08', title: '', focus: 'listening', adoption: 'skeptical', change: 'I ask.' },
  ],
  [
    'one session in the front matter',
    'focus: listening\nmode: skill\ntool: questions\nadoption: ⟦adoption|embraced⟧\n',
    '## What happened\n\nHe spoke.\n',
    {
      date: '2026-01-08',
      title: '',
      focus: 'listening',
      mode: 'skill',
      tool: 'questions',
      adoption: 'embraced',
      whatHappened: 'He spoke.',
    },
  ],
  ['no session yet', 'topic: Listening\n', '# My program\n\nWords.\n'],
  [
    'prompts',
    '',
    '## 2026-01-15\n\n### Focus\n\nWhat do I practise: listening, asking questions …?\n\n### Adoption\n\nHow do I take to it: embraced, experimenting or skeptical?\n',
    { date: '2026-01-15', title: '2026-01-15' },
  ],
];

const PLANNED: readonly [line: string, planned: number][] = [
  ['', PROGRAM_SESSIONS],
  ['sessions: 4\n', 4],
  ['sessions: 0\n', PROGRAM_SESSIONS],
  ['sessions: 2.5\n', PROGRAM_SESSIONS],
  ['sessions: "4"\n', PROGRAM_SESSIONS],
];

const NOTHING: ProgramSession = {
  date: null,
  title: '',
  focus: 'a',
  mode: 'b',
  tool: null,
  whatHappened: null,
  adoption: null,
  change: null,
  range: { start: 0, end: 0 },
};

const HELD: readonly [what: string, session: Partial<ProgramSession>, isHeld: boolean][] = [
  ['planned', { date: '2026-01-08' }, false],
  ['with what happened', { date: '2026-01-08', whatHappened: 'x' }, true],
  ['with a tool, today', { date: '2026-01-15', tool: 'x' }, true],
  ['with a change', { date: '2026-01-08', change: 'x' }, true],
  ['with adoption', { date: '2026-01-08', adoption: { value: 'embraced', range: NOTHING.range } }, true],
  ['tomorrow', { date: '2026-01-16', whatHappened: 'x' }, false],
  ['without a day', { whatHappened: 'x' }, true],
  ['without a day or a word', {}, false],
];

describe('the program', () => {
  for (const [what, lines, body, ...expected] of PROGRAMS)
    it(what, () => {
      const { note, at } = program(lines, body);
      const sessions = programOf(note)?.sessions ?? [];
      assert.deepEqual(sessions.map(viewOf), expected);
      at(
        'adoption',
        sessions.flatMap(({ adoption }) => adoption?.range ?? []),
      );
    });

  for (const [line, planned] of PLANNED)
    it(`plans ${planned} sessions with ${JSON.stringify(line)}`, () =>
      assert.equal(programOf(program(line).note)?.planned, planned));

  it('has a topic', () => assert.equal(programOf(program('topic: Listening\n').note)?.topic, 'Listening'));

  it('is none of other notes', () => assert.equal(programOf(fixture('## Focus\n\na\n').note), null));

  for (const [what, session, isHeld] of HELD)
    it(`a session ${what} is ${isHeld ? '' : 'not '}held`, () =>
      assert.equal(isProgramSessionHeld({ ...NOTHING, ...session }, '2026-01-15'), isHeld));
});

function viewOf({ range: _, adoption, ...said }: ProgramSession): Expected {
  const all = { ...said, adoption: adoption?.value ?? null };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
