import {
  FRAMEWORKS,
  type Framework,
  type FrameworkSection,
  meetingFrameworks,
} from '../src/config/frameworks.ts';
import { LOG_SECTIONS } from '../src/config/logSections.ts';
import {
  ADJUSTMENT_FIELDS,
  ESCALATION_FIELDS,
  type PartField,
  PREPARATION_FIELDS,
  PREPARATION_GATE,
  PROCESS_FIELDS,
  READING_BLANKS,
  STORY_FIELDS,
} from '../src/config/noteParts.ts';
import { PROFILE_SECTIONS } from '../src/config/profileSections.ts';
import {
  type FrameworkSnippet,
  frontMatter,
  item,
  section,
  sectionsAlone,
  wholeNote,
} from '../src/language/snippets/frameworkSnippets.ts';
import { type Blanks, snippetBody } from '../src/language/snippets/snippetBody.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

type Lines = (blanks: Blanks) => readonly string[];

/** Frameworks in which 1-on-1s are written. */
const FOR_MEETINGS = meetingFrameworks(FRAMEWORKS);

const PARTS: readonly [name: string, prefix: string, description: string, lines: Lines][] = [
  [
    'Front matter of a 1-on-1',
    '1on1-front-matter',
    'The front matter of a 1-on-1 note, with its person, date, topic and framework',
    (blanks) => frontMatter(blanks, blanks.choose(FOR_MEETINGS.map(({ name }) => name))),
  ],
  [
    'Action item',
    'coach-action',
    'An action item: whose, what, by when, what is expected and what will be different',
    (blanks) => item(blanks, true),
  ],
  [
    'Preparation',
    'coach-prep',
    'What both get ready before the meeting',
    ({ ask }) => [
      '## Preparation',
      '',
      ...PREPARATION_FIELDS.map(({ label, blank }) => `- [ ] ${label}: ${ask(blank)}`),
    ],
  ],
  [
    'Preparation gate',
    'coach-gate',
    'For the front matter: how far the preparation is',
    ({ choose }) => [`prep: ${choose(PREPARATION_GATE)}`],
  ],
  [
    'Flag',
    'coach-flag',
    'Green: stay the course. Red: adjust',
    (blanks) =>
      FRAMEWORKS.flatMap(({ sections }) => sections)
        .filter(({ name }) => name === 'flag')
        .flatMap((flag) => section(blanks, flag)),
  ],
  [
    'Story',
    'coach-story',
    'A story for a red flag: its situation, the same logic, the consequence and the cost',
    (blanks) => ['## Story', '', ...fields(blanks, STORY_FIELDS)],
  ],
  [
    'Adjustment',
    'coach-adjustment',
    'What a red flag changes: people, process or technology, internal or external',
    (blanks) => ['## Adjustment', '', ...fields(blanks, ADJUSTMENT_FIELDS)],
  ],
  [
    'Process',
    'coach-process',
    'A process: how we got here, what it should be, and which repeated issue that prevents',
    (blanks) => ['## Process', '', ...fields(blanks, PROCESS_FIELDS)],
  ],
  [
    'Escalation',
    'coach-escalation',
    'An issue that was brought to you: urgent, important, in their control, what they tried, who resolved it',
    (blanks) => ['## Escalation', '', ...fields(blanks, ESCALATION_FIELDS)],
  ],
  [
    'Win',
    'coach-win',
    'What they brought about in their own way, credited to them',
    ({ ask }) =>
      LOG_SECTIONS.filter(({ name }) => name === 'wins').flatMap(({ title, prompt }) => [
        `## ${title}`,
        '',
        `- ${ask(prompt)}`,
      ]),
  ],
  [
    'Profile',
    'coach-profile',
    'For a note of a person: guidelines, their own approach, and the measure with its readings',
    (blanks) =>
      PROFILE_SECTIONS.flatMap((each, index) => [...(index > 0 ? [''] : []), ...profile(blanks, each)]),
  ],
];

/** The snippets of markdown files, made from the frameworks and the parts of a note. */
export function snippetsFile(): string {
  const snippets = [
    ...FRAMEWORKS.map((framework) => ofWholeNote(framework)),
    ...FRAMEWORKS.map((framework) => ofSections(framework)),
    ...PARTS.map(([name, prefix, description, lines]) =>
      snippet(name, description, { prefix, lines: snippetBody(lines) }),
    ),
  ];
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function ofWholeNote(framework: Framework): [string, Snippet] {
  const { name, title, kind } = framework;
  return kind === 'program'
    ? snippet('Program', 'A whole note of your own development, with its first session', wholeNote(framework))
    : snippet(`1-on-1 (${name})`, `A whole 1-on-1 note: ${title}`, wholeNote(framework));
}

function ofSections(framework: Framework): [string, Snippet] {
  const { name, title, kind } = framework;
  const description = kind === 'program' ? 'One session of your own development' : `The sections of ${title}`;
  return snippet(`Sections (${name})`, description, sectionsAlone(framework));
}

function snippet(name: string, description: string, { prefix, lines }: FrameworkSnippet): [string, Snippet] {
  return [name, { prefix, description, body: lines.length === 1 ? lines.join('') : lines }];
}

function profile({ ask }: Blanks, { name, title, prompt }: FrameworkSection): string[] {
  const { day, value } = READING_BLANKS;
  return [
    `## ${title}`,
    '',
    ask(prompt),
    ...(name === 'measures' ? ['', `- ${ask(day)}: ${ask(value)}`] : []),
  ];
}

function fields({ ask, choose }: Blanks, all: readonly PartField[]): string[] {
  return all.map(({ label, blank, choices }) => {
    return `- **${label}:** ${choices ? choose([blank, ...choices]) : ask(blank)}`;
  });
}
