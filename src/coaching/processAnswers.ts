import { PROCESS_LABELS, PROCESS_SECTION } from '../notes/facts/processChange.ts';
import type { Section, Session } from '../notes/note.ts';

/** Which of its two questions a Process section answers. */
export interface ProcessAnswers {
  /** The first one that says something. */
  readonly section: Section;
  readonly gotHere: boolean;
  readonly shouldBe: boolean;
}

export { PROCESS_SECTION as PROCESS };

type Question = 'gotHere' | 'shouldBe';

/** Words of those who tell how something came about, and of those who tell how it is to be. */
const TOLD: Readonly<Record<Question, RegExp>> = {
  gotHere:
    /(?<![\p{L}])(?:got (?:us |me |them |her |him )?here|led (?:us |me |them )?(?:here|to)|so far|until now|up to now|to date|used to|because|came from|came about|previously|in the past|was|were|had|did(?:n['’]t)?|has been|have been)(?![\p{L}])/iu,
  shouldBe:
    /(?<![\p{L}])(?:from now on|should|shall|instead|next time|in future|in the future|going forward|henceforth|must|has to|have to|needs? to|will (?:always|first|no longer|ask|be|begin|start|call|check|review|agree)|new process|before (?:we|any|each|every|the next))(?![\p{L}])/iu,
};
/** What tells of an outcome: a number, a deal. */
const OUTCOME =
  /\d|[%€$£]|(?<![\p{L}])(?:deals?|quota|revenue|target|renewals?|signed?|close[sd]?|win|won)(?![\p{L}])/iu;
const LINE_MARK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX/>-]\])?\s*/u;
/** Words. Less is a heading, or a name. */
const SHORTEST_ANSWER = 4;

/**
 * The answers of a session's Process sections; null where none says a word. An answer is known by its label or sub-heading, or by how
 * people tell such things. Two answers in words that are not known so, such as those of another language, count as both.
 */
export function processAnswers({ sections }: Session): ProcessAnswers | null {
  const filled = sections.filter(({ name, isEmpty }) => name === PROCESS_SECTION && !isEmpty);
  const [section] = filled;
  if (!section) return null;
  const isAnswered = (question: Question): boolean =>
    filled.some(
      (part) => isLabelled(question, part) || linesOf(part).some((line) => TOLD[question].test(line)),
    );
  const answers = { gotHere: isAnswered('gotHere'), shouldBe: isAnswered('shouldBe') };
  const areOther = !answers.gotHere && !answers.shouldBe && filled.some(hasTwoAnswers);
  return { section, ...(areOther ? { gotHere: true, shouldBe: true } : answers) };
}

function isLabelled(question: Question, { fields }: Section): boolean {
  const labels: readonly string[] = PROCESS_LABELS[question];
  return fields.some(({ label, isEmpty }) => !isEmpty && labels.includes(label));
}

function hasTwoAnswers(section: Section): boolean {
  const told = linesOf(section).filter(
    (line) => line.split(/\s+/u).length >= SHORTEST_ANSWER && !OUTCOME.test(line),
  );
  return told.length >= 2 || section.fields.filter(({ isEmpty }) => !isEmpty).length >= 2;
}

/** The lines that say something, without their marks and labels. A heading, a table's row and a question are no answer. */
function linesOf({ words, fields, titleRange }: Section): readonly string[] {
  const valueStarts = new Map(
    fields
      .filter(({ form }) => form === 'line')
      .map(({ range, valueRange }) => [
        lineStartOf(words, range.start - titleRange.end),
        valueRange.start - titleRange.end,
      ]),
  );
  return [...words.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) => {
    const valueStart = valueStarts.get(index) ?? index;
    const said = line
      .slice(valueStart - index)
      .replace(LINE_MARK, '')
      .trim();
    return said === '' || /^[#|]|\?[*_]*$/u.test(said) ? [] : [said];
  });
}

/** Where the line of an offset starts. */
function lineStartOf(words: string, offset: number): number {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(words.charAt(start - 1))) start--;
  return start;
}
