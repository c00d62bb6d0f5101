import { FRAMEWORKS, type Framework, type FrameworkSection } from '../src/config/frameworks.ts';
import {
  ADJUSTMENT_FIELDS,
  ESCALATION_FIELDS,
  ITEM_BLANKS,
  type PartField,
  PREPARATION_GATE,
  PREPARATION_STEPS,
} from '../src/config/noteParts.ts';
import { type Blanks, snippetBody } from './snippetBody.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

type Lines = (blanks: Blanks) => readonly string[];

/** Frameworks whose steps also tell what was done before. */
const TELL_WHAT_WAS_DONE: readonly string[] = ['star'];
/** Frameworks in which both have a next step, and say what is expected of it. */
const PLAN_FOR_BOTH: readonly string[] = ['will'];

const PARTS: readonly [name: string, prefix: string, description: string, lines: Lines][] = [
  [
    'Front matter of a 1-on-1',
    '1on1-front-matter',
    'The front matter of a 1-on-1 note, with its person, date, topic and framework',
    (blanks) => frontMatter(blanks, blanks.choose(FRAMEWORKS.map(({ name }) => name))),
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
    ({ ask }) => ['## Preparation', '', ...PREPARATION_STEPS.map((step) => `- [ ] ${ask(step)}`)],
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
    'Adjustment',
    'coach-adjustment',
    'What a red flag changes: people, process or technology, internal or external',
    (blanks) => ['## Adjustment', '', ...fields(blanks, ADJUSTMENT_FIELDS)],
  ],
  [
    'Escalation',
    'coach-escalation',
    'An issue that was brought to you: urgent, important, in their control, what they tried, who resolved it',
    (blanks) => ['## Escalation', '', ...fields(blanks, ESCALATION_FIELDS)],
  ],
];

/** The snippets of markdown files, made from the frameworks and the parts of a note. */
export function snippetsFile(): string {
  const snippets = [
    ...FRAMEWORKS.map((framework) => wholeNote(framework)),
    ...FRAMEWORKS.map((framework) => sectionsAlone(framework)),
    ...PARTS.map(([name, prefix, description, lines]) => snippet(name, prefix, description, lines)),
  ];
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function wholeNote({ name, title, sections }: Framework): [string, Snippet] {
  return snippet(`1-on-1 (${name})`, `1on1-${name}`, `A whole 1-on-1 note: ${title}`, (blanks) => [
    ...frontMatter(blanks, name, PLAN_FOR_BOTH.includes(name)),
    '',
    `# 1-on-1 with ${blanks.name('person')}`,
    ...sections.flatMap((each) => ['', ...section(blanks, each, name)]),
  ]);
}

function sectionsAlone({ name, title, sections }: Framework): [string, Snippet] {
  return snippet(`Sections (${name})`, `coach-${name}`, `The sections of ${title}`, (blanks) =>
    sections.flatMap((each, index) => [...(index > 0 ? [''] : []), ...section(blanks, each, name)]),
  );
}

function snippet(name: string, prefix: string, description: string, lines: Lines): [string, Snippet] {
  const body = snippetBody(lines);
  return [name, { prefix, description, body: body.length === 1 ? body.join('') : body }];
}

function frontMatter({ name, today, choose }: Blanks, framework: string, hasGate = false): string[] {
  return [
    '---',
    'type: 1-on-1',
    `person: ${name('person')}`,
    `date: ${today()}`,
    `topic: ${name('topic')}`,
    `framework: ${framework}`,
    ...(hasGate ? [`prep: ${choose(PREPARATION_GATE)}`] : []),
    '---',
  ];
}

function section(
  blanks: Blanks,
  { name, title, prompt, choices }: FrameworkSection,
  framework = '',
): string[] {
  const answer = (): string => (choices ? blanks.choose([prompt, ...choices]) : blanks.ask(prompt));
  const isForSteps = name === 'actionItems';
  const words = isForSteps && !TELL_WHAT_WAS_DONE.includes(framework) ? [] : ['', answer()];
  return [`## ${title}`, ...words, ...(isForSteps ? ['', ...steps(blanks, framework)] : [])];
}

function steps(blanks: Blanks, framework: string): string[] {
  return PLAN_FOR_BOTH.includes(framework)
    ? [...item(blanks, true), ...item(blanks, true)]
    : item(blanks, false);
}

function item({ ask }: Blanks, isWhole: boolean): string[] {
  const { owner, what, due, expectation, result } = ITEM_BLANKS;
  const line = `- [ ] @${ask(owner)} ${ask(what)} 📅 ${ask(due)}`;
  if (!isWhole) return [line];
  return [line, `  - Expectation: ${ask(expectation)}`, `  - Result by then: ${ask(result)}`];
}

function fields({ ask, choose }: Blanks, all: readonly PartField[]): string[] {
  return all.map(({ label, blank, choices }) => {
    return `- **${label}:** ${choices ? choose([blank, ...choices]) : ask(blank)}`;
  });
}
