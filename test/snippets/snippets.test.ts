import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { snippetsFile } from '../../scripts/snippetsFile.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { FRAMEWORKS, sectionsOf } from '../../src/config/frameworks.ts';
import { PREPARATION_FIELDS, STORY_FIELDS } from '../../src/config/noteParts.ts';
import { adjustmentOf } from '../../src/notes/facts/adjustment.ts';
import { escalationsOf } from '../../src/notes/facts/escalations.ts';
import { flagOf } from '../../src/notes/facts/flag.ts';
import { gateOf, requestOf } from '../../src/notes/facts/preparation.ts';
import { processChangesOf } from '../../src/notes/facts/processChange.ts';
import { profileOf } from '../../src/notes/facts/profile.ts';
import { programOf } from '../../src/notes/facts/program.ts';
import { saidIn } from '../../src/notes/facts/saidIn.ts';
import { winsOf } from '../../src/notes/facts/wins.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import type { Note, Session } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { toldIn } from '../coaching/problemsIn.ts';
import { expand, type Fill, type TabStop } from './expand.ts';

const FILE = 'snippets/coaching-notes.json';
const PATH = '1-1s/dana-reyes/2026-01-15.md';
const DAY = { CURRENT_YEAR: '2026', CURRENT_MONTH: '01', CURRENT_DATE: '15' };
const TEAM =
  'self: { name: Sam Okafor, handle: "@sam" }\npeople:\n  - { name: Dana Reyes, handle: "@dana" }\n';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const FOR_MEETINGS = FRAMEWORKS.filter(({ kind }) => kind === undefined);
const SNIPPETS: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(FILE, 'utf8'));

/** What somebody types over a placeholder; anything else gets words of its own. */
const WORDS: Readonly<Record<string, string>> = {
  'YYYY-MM-DD': '2026-01-22',
  'What are we really trying to do?': 'See how Dana decides when to bring finance in.',
  'What are we really trying to do, and what is our best motivation?':
    'Help their team to plan, because we want to be of service to them.',
  'Which of our values bear on this, and how do they inform what we do?':
    'Ownership: whoever sees the silence first, asks first.',
  'Which process got us here, and what should it be from now on?':
    'We got here by asking late; from now on it should be asked in the first call.',
  'Which people, process or technology will make the difference?':
    'Process, internal: no demo without a named next meeting.',
  'Who resolved it?': 'Sam',
};
/** Words that are picked where they are offered. */
const PICKED = ['ready', 'red', 'process', 'internal', 'yes', 'grow', 'embraced'];

/** Types into every tab stop. The first item is Dana's, the second is Sam's. */
function typist(): Fill {
  const owners = ['dana', 'sam'];
  const names = ['Dana Reyes', 'The renewal'];
  return ({ placeholder, choices, number }: TabStop) => {
    if (choices.length > 0) return choices.find((choice) => PICKED.includes(choice));
    if (placeholder === 'name') return owners.shift();
    if (placeholder === '') return names.shift();
    if (/^\d{4}-\d{2}-\d{2}$/u.test(placeholder)) return undefined;
    return WORDS[placeholder] ?? `Words of their own, number ${number}.`;
  };
}

function snippetOf(prefix: string): string {
  const found = Object.values(SNIPPETS).find((snippet) => snippet.prefix === prefix);
  assert.ok(found, prefix);
  return [found.body].flat().join('\n');
}

function unfilled(prefix: string): string {
  return expand(snippetOf(prefix), DAY, () => undefined);
}

function filled(prefix: string): string {
  return expand(snippetOf(prefix), DAY, typist());
}

function noteOf(text: string): Note {
  const note = readNote(PATH, text, readingOptions(DEFAULT_CONFIGURATION));
  assert.ok(note, 'the text is a note');
  return note;
}

/** Names of the sections that say nothing, and of those that say something. */
function sectionsIn(text: string, isEmpty: boolean): (string | null)[] {
  return noteOf(text)
    .sessions.flatMap(({ sections }) => sections)
    .filter((section) => section.name !== null && section.isEmpty === isEmpty)
    .map(({ name }) => name);
}

const FRONT = '---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-15\n';
const FREE_FRONT = `${FRONT}framework: free\n---\n\n# 1-on-1 with Dana Reyes\n\n`;
const BODY = `## Intent\n\nSee how Dana decides.\n\n## Decision criteria\n\nTwo people ask for the price.\n\n`;
const STEPS = '## Action items\n\n- [ ] @dana Send the plan 📅 2026-01-22\n';

/** Where a part stands in a complete note. */
const PLACES: Readonly<Record<string, (part: string) => string>> = {
  '1on1-front-matter': (part) =>
    `${part}\n\n# 1-on-1 with Dana Reyes\n\n${BODY}## Goal\n\nA plan.\n\n## Reality\n\nNone yet.\n\n## Options\n\nTwo.\n\n${STEPS}`,
  'coach-action': (part) => `${FREE_FRONT}${BODY}${STEPS}${part}\n`,
  'coach-prep': (part) => `${FREE_FRONT}${part}\n\n${BODY}${STEPS}`,
  'coach-gate': (part) => `${FRONT}${part}\nframework: free\n---\n\n${BODY}${STEPS}`,
  'coach-flag': (part) => `${FREE_FRONT}${BODY}${part}\n\n${STEPS}`,
  'coach-story': (part) => `${FREE_FRONT}${BODY}${part}\n\n${STEPS}`,
  'coach-adjustment': (part) => `${FREE_FRONT}${BODY}${part}\n\n${STEPS}`,
  'coach-process': (part) => `${FREE_FRONT}${BODY}${part}\n\n${STEPS}`,
  'coach-escalation': (part) => `${FREE_FRONT}${BODY}${part}\n\n${STEPS}`,
  'coach-win': (part) => `${FREE_FRONT}${BODY}${part}\n\n${STEPS}`,
};

const PROFILE = 'coach-profile';
/** What is filled in there is read in a note of its own. */
const profileNote = (part: string): string => `---\ntype: person\nperson: Dana Reyes\n---\n\n${part}\n`;

describe('snippets', () => {
  it('are what the tables make of them', () => {
    assert.equal(readFileSync(FILE, 'utf8'), snippetsFile(), 'run npm run snippets');
  });

  it('have prefixes and names of their own, and are all known here', () => {
    const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
    const meetings = FOR_MEETINGS.flatMap(({ name }) => [`1on1-${name}`, `coach-${name}`]);
    const expected = [...meetings, 'program', 'coach-program'];
    assert.deepEqual(prefixes.toSorted(), [...expected, ...Object.keys(PLACES), PROFILE].toSorted());
    for (const [name, { description }] of Object.entries(SNIPPETS)) {
      assert.match(name, /^[A-Z0-9]/u);
      assert.match(description, /^[A-Z].*[^.]$/u);
    }
  });

  it('are contributed for markdown', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.snippets, [{ language: 'markdown', path: `./${FILE}` }]);
    assert.ok(readFileSync('.vscodeignore', 'utf8').split('\n').includes(`!${FILE}`));
  });
});

describe('snippets: a whole note and its sections alone', () => {
  for (const { name } of FOR_MEETINGS) {
    const names = sectionsOf([name], FRAMEWORKS).map((section) => section.name);
    const asked = sectionsOf([name], FRAMEWORKS)
      .filter(({ required }) => required === 'planned' || required === 'held')
      .map(({ title }) => title);
    const alone = `${FRONT}framework: ${name}\n---\n\n# 1-on-1 with Dana Reyes\n\n`;
    const forms: readonly [string, (expanded: (prefix: string) => string) => string][] = [
      [`1on1-${name}`, (expanded) => expanded(`1on1-${name}`)],
      [`coach-${name}`, (expanded) => `${alone}${expanded(`coach-${name}`)}\n`],
    ];
    for (const [prefix, textOf] of forms) {
      it(`${prefix}, unfilled: every section is empty, and asked for`, () => {
        const text = textOf(unfilled);
        assert.deepEqual(sectionsIn(text, true), names);
        assert.deepEqual(sectionsIn(text, false), []);
        assert.deepEqual(itemsOf(noteOf(text)), []);
        const told = toldIn(text, { configuration: TEAM });
        for (const title of asked)
          assert.ok(
            told.some((line) => line.endsWith(`: ## ${title}`)),
            title,
          );
        assert.ok(!told.some((line) => line.startsWith('invalid-date')));
      });
      it(`${prefix}, filled: says everything, and nothing is found`, () => {
        const text = textOf(filled);
        assert.deepEqual(sectionsIn(text, false), names);
        assert.deepEqual(toldIn(text, { configuration: TEAM }), []);
        assert.deepEqual([noteOf(text).date, noteOf(text).person?.name], ['2026-01-15', 'Dana Reyes']);
        const due = itemsOf(noteOf(text)).map((item) => item.due?.value);
        assert.ok(due.length > 0);
        assert.ok(due.every((day) => day === '2026-01-22'));
      });
    }
  }
});

describe('snippets: one’s own development', () => {
  const names = sectionsOf(['program'], FRAMEWORKS).map(({ name }) => name);
  const later = (expanded: (prefix: string) => string): string =>
    `---\ntype: program\ntopic: Asking\n---\n\n# Asking\n\n${expanded('coach-program')}\n`;
  const forms: readonly (readonly [string, (expanded: (prefix: string) => string) => string])[] = [
    ['program', (expanded) => expanded('program')],
    ['coach-program', later],
  ];
  for (const [prefix, textOf] of forms) {
    it(`${prefix}, unfilled: is a program, and every section is empty`, () => {
      const text = textOf(unfilled);
      assert.equal(noteOf(text).kind, 'program');
      assert.deepEqual(sectionsIn(text, true), names);
      assert.deepEqual(sectionsIn(text, false), []);
      assert.deepEqual(itemsOf(noteOf(text)), []);
    });
    it(`${prefix}, filled: says everything, on its day`, () => {
      const text = textOf(filled);
      assert.deepEqual(sectionsIn(text, false), names);
      assert.deepEqual(
        noteOf(text).sessions.flatMap(({ date }) => date ?? []),
        ['2026-01-15'],
      );
      assert.deepEqual(toldIn(text, { configuration: TEAM }), []);
      const [session] = programOf(noteOf(text))?.sessions ?? [];
      assert.equal(session?.adoption?.value, 'embraced');
      for (const said of [session.focus, session.mode, session.tool, session.whatHappened, session.change])
        assert.match(said ?? '', /^Words of their own, number \d+\.$/u);
    });
    it(`${prefix}, unfilled: tells of nothing`, () => {
      const [session] = programOf(noteOf(textOf(unfilled)))?.sessions ?? [];
      const said = [session?.focus, session?.mode, session?.tool, session?.whatHappened, session?.change];
      assert.deepEqual(
        [...said, session?.adoption].map((part) => part ?? null),
        Array(6).fill(null),
      );
    });
  }
});

describe('snippets: parts of a note', () => {
  const emptyIn: Readonly<Record<string, readonly string[]>> = {
    'coach-prep': ['preparation'],
    'coach-flag': ['flag'],
    'coach-adjustment': ['adjustment'],
    'coach-story': ['story'],
    'coach-process': ['process'],
    'coach-escalation': ['escalation'],
    'coach-win': ['wins'],
  };
  for (const [prefix, place] of Object.entries(PLACES)) {
    it(`${prefix}, unfilled: adds nothing`, () => {
      const text = place(unfilled(prefix));
      assert.deepEqual(sectionsIn(text, true), emptyIn[prefix] ?? []);
      assert.deepEqual(
        itemsOf(noteOf(text)).map((item) => item.text),
        ['Send the plan'],
      );
    });
    it(`${prefix}, filled: is read, and nothing is found`, () => {
      const text = place(filled(prefix));
      assert.deepEqual(sectionsIn(text, true), []);
      assert.deepEqual(toldIn(text, { configuration: TEAM }), []);
    });
  }

  it('an action item has all its fields', () => {
    const [, item] = itemsOf(noteOf(PLACES['coach-action']?.(filled('coach-action')) ?? ''));
    assert.deepEqual(
      [item?.owner?.name, item?.due?.value, item?.text],
      ['dana', '2026-01-22', 'Words of their own, number 2.'],
    );
    assert.deepEqual(
      [item?.expectation, item?.result],
      ['Words of their own, number 4.', 'Words of their own, number 5.'],
    );
  });

  const sessionOf = (prefix: string, write: (prefix: string) => string): { note: Note; session: Session } => {
    const note = noteOf(PLACES[prefix]?.(write(prefix)) ?? '');
    const [session] = note.sessions;
    assert.ok(session);
    return { note, session };
  };
  /** What the facts read of a filled part, and of one that is not. */
  const FACTS: readonly [prefix: string, read: (note: Note, session: Session) => unknown, filled: unknown][] =
    [
      ['coach-prep', (note, session) => requestOf(note, session)?.value, 'Words of their own, number 1.'],
      ['coach-gate', (note) => gateOf(note)?.value, 'ready'],
      ['coach-flag', (note, session) => flagOf(note, session)?.value, 'red'],
      [
        'coach-adjustment',
        (note, session) => {
          const adjustment = adjustmentOf(note, session);
          return adjustment ? [...adjustment.resources, ...adjustment.origins] : undefined;
        },
        ['process', 'internal'],
      ],
      [
        'coach-story',
        (_note, session) => saidIn(session, 'story')?.value,
        [1, 2, 3, 4]
          .map((number) => {
            const { label } = STORY_FIELDS[number - 1] ?? { label: '' };
            return `${label}: Words of their own, number ${number}.`;
          })
          .join(' '),
      ],
      [
        'coach-process',
        (_note, session) =>
          processChangesOf(session).map(({ gotHere, shouldBe, prevents }) =>
            [gotHere, shouldBe, prevents].map((answer) => answer?.value),
          )[0],
        [1, 2, 3].map((number) => `Words of their own, number ${number}.`),
      ],
      [
        'coach-escalation',
        (_note, session) =>
          escalationsOf(session).map(
            ({ issue, isUrgent, isImportant, isInTheirControl, tried, resolvedBy, repeats }) =>
              [
                issue.value,
                isUrgent,
                isImportant,
                isInTheirControl,
                tried,
                resolvedBy?.value,
                repeats?.value,
              ].join(),
          )[0],
        'Words of their own, number 1.,true,true,true,Words of their own, number 5.,Sam,Words of their own, number 7.',
      ],
      ['coach-win', (note, session) => winsOf(note, session)[0]?.words, 'Words of their own, number 1.'],
    ];
  for (const [prefix, read, expected] of FACTS)
    it(`${prefix} says what is filled in, and nothing before`, () => {
      const [after, before] = [sessionOf(prefix, filled), sessionOf(prefix, unfilled)];
      assert.deepEqual(read(after.note, after.session), expected);
      if (prefix !== 'coach-gate') assert.equal(read(before.note, before.session), undefined);
    });

  it(`${PROFILE} says what is filled in, and nothing before`, () => {
    assert.deepEqual(sectionsIn(profileNote(unfilled(PROFILE)), true), [
      'guidelines',
      'approach',
      'measures',
    ]);
    const empty = profileOf(noteOf(profileNote(unfilled(PROFILE))));
    assert.deepEqual(empty, { guidelines: null, approach: null, measure: null, readings: [], wins: [] });
    const profile = profileOf(noteOf(profileNote(filled(PROFILE))));
    assert.deepEqual(
      [profile?.guidelines, profile?.approach, profile?.measure],
      [1, 2, 3].map((number) => `Words of their own, number ${number}.`),
    );
    assert.deepEqual(
      profile?.readings.map(({ day, value }) => [day, value]),
      [['2026-01-22', 'Words of their own, number 5.']],
    );
    assert.deepEqual(toldIn(profileNote(filled(PROFILE)), { configuration: TEAM }), []);
  });

  it('the questions that stood in preparations before still count as nothing', () => {
    for (const { blank } of PREPARATION_FIELDS)
      assert.deepEqual(sectionsIn(`${FREE_FRONT}## Preparation\n\n- [ ] ${blank}\n`, true), ['preparation']);
  });
});
