import { askedOf, frameworkNames, sectionOf } from '../../coaching/asked.ts';
import { processAnswers } from '../../coaching/processAnswers.ts';
import { sectionsOf } from '../../config/frameworks.ts';
import { ADJUSTMENT_FIELDS, PROCESS_FIELDS, STORY_FIELDS } from '../../config/noteParts.ts';
import type { Origin, Resource } from '../../notes/facts/adjustment.ts';
import { PROCESS_LABELS } from '../../notes/facts/processChange.ts';
import type { LabelledField, Section, SectionName } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { normalizeTitle } from '../../notes/titles.ts';
import type { Fix, Fixer, FixTarget, StartWrite } from './fix.ts';
import { insertSection } from './insertSection.ts';
import { contentOf, type FilledField, fillSection } from './partFields.ts';

/** What a red flag's adjustment needs. */
export interface AdjustmentChoice {
  readonly resource: Resource;
  readonly origin: Origin;
}

const RESOURCES: readonly Resource[] = ['people', 'process', 'technology'];
const ORIGINS: readonly Origin[] = ['internal', 'external'];

/** All that an adjustment can need. */
export const ADJUSTMENT_CHOICES: readonly AdjustmentChoice[] = RESOURCES.flatMap((resource) =>
  ORIGINS.map((origin) => ({ resource, origin })),
);

/** Asks which resource the adjustment needs: all six are as likely. */
export const adjustmentFixes: Fixer = () => [
  {
    title: phrase('Add the adjustment: people, process or technology…'),
    isPreferred: true,
    isSafe: false,
    write: { kind: 'ask', what: 'adjustment' },
  },
];

/** Writes the adjustment with its resource and where that comes from; what will change is left to be written. Null where the frameworks have none. */
export function adjustmentFix({ resource, origin }: AdjustmentChoice, target: FixTarget): Fix | null {
  const values = [resource, origin, null];
  const fields = ADJUSTMENT_FIELDS.map((field, index) => ({ ...field, value: values[index] ?? null }));
  const write = partWrite('adjustment', target, (section) =>
    // Where the section tells in words of its own what will change, that is not asked again.
    section && !section.isEmpty && !section.fields.some(isPart) ? fields.filter(isChosen) : fields,
  );
  return write && begun(phrase('Add the adjustment'), { ...write, isMending: true });
}

function isChosen({ value }: FilledField): boolean {
  return value !== null;
}

function isPart({ label }: LabelledField): boolean {
  return ADJUSTMENT_FIELDS.some((field) => normalizeTitle(field.label) === label);
}

/** Writes the story with its four parts, or those that it lacks. */
export const storyFixes: Fixer = (_problem, target) => {
  const write = partWrite('story', target, () => STORY_FIELDS.map((field) => ({ ...field, value: null })));
  return write ? [begun(phrase('Add the story: situation, same logic, consequence, cost'), write)] : [];
};

/** Adds the answers that a process lacks, each with its label. */
export const processFixes: Fixer = (_problem, { note, text, context }) => {
  const asked = askedOf(note, context);
  const answers = asked && processAnswers(asked.session);
  if (!answers) return [];
  const fields = ANSWERS.filter(({ question }) => !answers[question]).map(
    ({ question, field }): FilledField => ({ ...field, also: PROCESS_LABELS[question], value: null }),
  );
  const [first] = fields;
  if (!first) return [];
  const title =
    fields.length > 1
      ? phrase('Add how we got here, and what it should be')
      : phrase('Add “{label}”', { label: first.label });
  return [begun(title, fillSection(answers.section, text, fields))];
};

const ANSWERS = PROCESS_FIELDS.flatMap((field, index) => {
  const question = (['gotHere', 'shouldBe'] as const)[index];
  return question ? [{ question, field }] : [];
});

/** Fills the section that is there, else adds it in its framework's order; null where the note's frameworks have none of that name. */
function partWrite(
  name: SectionName,
  { note, text, context }: FixTarget,
  fieldsFor: (section: Section | null) => readonly FilledField[],
): StartWrite | null {
  const asked = askedOf(note, context);
  if (!asked) return null;
  const section = sectionOf(asked.session, name);
  if (section) return fillSection(section, text, fieldsFor(section));
  const order = sectionsOf(frameworkNames(note, context), context.configuration.frameworks);
  const wanted = order.find((candidate) => candidate.name === name);
  return wanted ? insertSection(text, asked.session, wanted, order, contentOf(fieldsFor(null))) : null;
}

function begun(title: Phrase, write: StartWrite): Fix {
  return { title, isPreferred: true, isSafe: false, write };
}
