/** A part of a note that snippets write, with the words that wait in it to be replaced. */
export interface PartField {
  readonly label: string;
  /** What stands there until it is filled: a question, or `…` where one of `choices` is to be picked. */
  readonly blank: string;
  readonly choices?: readonly string[];
}

/** An action item before it is filled. */
export const ITEM_BLANKS = {
  owner: 'name',
  what: 'What will be done?',
  due: 'YYYY-MM-DD',
  expectation: 'What will it look like when it is done well?',
  result: 'What will be different by then?',
} as const;

/** How far a preparation is, as the front matter says it. The first is written until another is picked. */
export const PREPARATION_GATE: readonly string[] = ['requested', 'ready', 'not-ready'];

/** What is got ready before a meeting, by both. */
export const PREPARATION_FIELDS: readonly PartField[] = [
  { label: 'Their request', blank: 'What do they want to talk about?' },
  { label: 'Received', blank: 'Which decisions and actions did they send beforehand?' },
  {
    label: 'My own reading',
    blank: 'What do I make of the decision, before I have heard what they make of it?',
  },
  { label: 'Questions', blank: 'Which WHAT and HOW questions will I ask?' },
  { label: 'Story', blank: 'Which story is ready, in case of a red flag?' },
];

/** What a red flag changes. */
export const ADJUSTMENT_FIELDS: readonly PartField[] = [
  { label: 'Resource', blank: '…', choices: ['people', 'process', 'technology'] },
  { label: 'Where', blank: '…', choices: ['internal', 'external'] },
  { label: 'Change', blank: 'What will be different from now on?' },
];

/** Where the same logic led before. */
export const STORY_FIELDS: readonly PartField[] = [
  { label: 'Situation', blank: 'What was going on, and who had to decide?' },
  { label: 'Same logic', blank: 'Which thought was the same as today?' },
  { label: 'Consequence', blank: 'What came of it?' },
  { label: 'Cost', blank: 'What did it cost, and whom?' },
];

/** A process, as it was and as it is to be. */
export const PROCESS_FIELDS: readonly PartField[] = [
  { label: 'How we got here', blank: 'Which process got us here?' },
  { label: 'What it should be', blank: 'What should it be from now on?' },
  { label: 'Prevents', blank: 'Which repeated issue should it prevent, if any?' },
];

/** An issue that was brought to the manager. */
export const ESCALATION_FIELDS: readonly PartField[] = [
  { label: 'Issue', blank: 'What is the issue, in one sentence?' },
  { label: 'Urgent', blank: '…', choices: ['yes', 'no'] },
  { label: 'Important', blank: '…', choices: ['yes', 'no'] },
  { label: 'In their control', blank: '…', choices: ['yes', 'no'] },
  { label: 'Tried', blank: 'What did they try before they asked?' },
  { label: 'Resolved by', blank: 'Who resolved it?' },
  { label: 'Repeats', blank: 'Which earlier issue does it repeat, if any?' },
];

/** One value of a measure before it is filled. */
export const READING_BLANKS = { day: 'YYYY-MM-DD', value: 'Where does it stand?' } as const;

/** Every line of these parts that says nothing yet, as it stands in a note. */
export const PART_PROMPTS: readonly string[] = [
  // Read as an item, its owner is left out.
  `${ITEM_BLANKS.what} 📅 ${ITEM_BLANKS.due}`,
  `@${ITEM_BLANKS.owner} ${ITEM_BLANKS.what} 📅 ${ITEM_BLANKS.due}`,
  `Expectation: ${ITEM_BLANKS.expectation}`,
  `Result by then: ${ITEM_BLANKS.result}`,
  `${READING_BLANKS.day}: ${READING_BLANKS.value}`,
  ...[
    ...PREPARATION_FIELDS,
    ...ADJUSTMENT_FIELDS,
    ...STORY_FIELDS,
    ...PROCESS_FIELDS,
    ...ESCALATION_FIELDS,
  ].flatMap(({ label, blank }) => [blank, `${label}: ${blank}`]),
];
