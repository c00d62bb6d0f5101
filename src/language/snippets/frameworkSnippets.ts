import type { Framework, FrameworkSection } from '../../config/frameworks.ts';
import { ITEM_BLANKS, PREPARATION_GATE } from '../../config/noteParts.ts';
import { slugOf } from '../../notes/names.ts';
import { yamlText } from '../../writing/yamlText.ts';
import { type Blanks, snippetBody } from './snippetBody.ts';

/** Text with tab stops, in the editor's snippet syntax, line by line; and the word that brings it. */
export interface FrameworkSnippet {
  readonly prefix: string;
  readonly lines: readonly string[];
}

/** Frameworks whose steps also tell what was done before. */
const TELL_WHAT_WAS_DONE: readonly string[] = ['star'];
/** Frameworks in which both have a next step, and say what is expected of it. */
const PLAN_FOR_BOTH: readonly string[] = ['will'];

/** A whole note in a framework. */
export function wholeNote(framework: Framework): FrameworkSnippet {
  const { name, kind, sections } = framework;
  if (kind === 'program') return { prefix: name, lines: snippetBody((blanks) => program(framework, blanks)) };
  return {
    prefix: `1on1-${slugOf(name)}`,
    lines: snippetBody((blanks) => [
      ...frontMatter(blanks, blanks.text(yamlText(name)), PLAN_FOR_BOTH.includes(name)),
      '',
      `# 1-on-1 with ${blanks.name('person')}`,
      ...sections.flatMap((each) => ['', ...section(blanks, each, framework)]),
    ]),
  };
}

/** The sections of a framework alone; of a program one session. */
export function sectionsAlone(framework: Framework): FrameworkSnippet {
  const { name, kind, sections } = framework;
  return {
    prefix: `coach-${slugOf(name)}`,
    lines: snippetBody((blanks) =>
      kind === 'program'
        ? programSession(framework, blanks)
        : sections.flatMap((each, index) => [
            ...(index > 0 ? [''] : []),
            ...section(blanks, each, framework),
          ]),
    ),
  };
}

/** The front matter of a 1-on-1; `framework` is snippet text. */
export function frontMatter({ name, today, choose }: Blanks, framework: string, hasGate = false): string[] {
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

/** One section: its heading, and what waits to be typed over. */
export function section(
  blanks: Blanks,
  { name, title, prompt, choices }: FrameworkSection,
  framework?: Framework,
): string[] {
  const answer = (): string => (choices ? blanks.choose([prompt, ...choices]) : blanks.ask(prompt));
  const isForSteps = name === 'actionItems';
  const tells = framework !== undefined && TELL_WHAT_WAS_DONE.includes(framework.name);
  const words = isForSteps && !tells ? [] : ['', answer()];
  const level = framework?.kind === 'program' ? '###' : '##';
  return [
    `${level} ${blanks.text(title)}`,
    ...words,
    ...(isForSteps ? ['', ...steps(blanks, framework)] : []),
  ];
}

/** An action item; a whole one with what is expected, and what will be different. */
export function item({ ask }: Blanks, isWhole: boolean): string[] {
  const { owner, what, due, expectation, result } = ITEM_BLANKS;
  const line = `- [ ] @${ask(owner)} ${ask(what)} 📅 ${ask(due)}`;
  if (!isWhole) return [line];
  return [line, `  - Expectation: ${ask(expectation)}`, `  - Result by then: ${ask(result)}`];
}

function steps(blanks: Blanks, framework: Framework | undefined): string[] {
  return framework !== undefined && PLAN_FOR_BOTH.includes(framework.name)
    ? [...item(blanks, true), ...item(blanks, true)]
    : item(blanks, false);
}

function program(framework: Framework, blanks: Blanks): string[] {
  const topic = blanks.name('topic');
  const head = ['---', 'type: program', `topic: ${topic}`, '---', '', `# ${topic}`, ''];
  return [...head, ...programSession(framework, blanks)];
}

/** Below the day of the session, by which it is told from the others of the same note. */
function programSession(framework: Framework, blanks: Blanks): string[] {
  const heading = `## ${blanks.today()}`;
  return [heading, ...framework.sections.flatMap((each) => ['', ...section(blanks, each, framework)])];
}
