import type { SetUpFacts, SetUpPerson } from './setUpFacts.ts';
import { yamlText } from './yamlText.ts';

/** More would make a file that is too large to be read. */
const MOST_PEOPLE = 200;
const MOST_DAYS = 366;

/**
 * The text of a commented `.coaching.yaml` that says what was found; what was not stands there as a comment, to be filled in. It is read
 * without a problem as it stands. Lines end in LF.
 */
export function setUpConfiguration({ self, people, framework, everyDays }: SetUpFacts): string {
  const rhythm = everyDays === null || everyDays > MOST_DAYS ? null : inWords(everyDays);
  return [
    '# What holds for all notes of this folder. Everything in it is optional.',
    '# Completion offers what can stand here; what cannot be read is underlined, and the rest holds.',
    '',
    '# You. Items of yours are told from those of others by these names.',
    ...(self ? selfLines(self) : ['# self: { name: Your Name, handle: you }']),
    '',
    '# Whom you meet. Instead of a list the name of a folder will do, with a note of kind `person` for each.',
    ...peopleLines(people),
    '',
    '# How often you meet. A person may have a `cadence` of their own.',
    rhythm === null ? '# cadence: weekly' : `cadence: ${rhythm}`,
    '',
    '# What your team stands for, and the topics of the four weeks of a rotation.',
    '# values: [Optimism, Grit, Ownership]',
    '# topics: [Strategy, People, Skills, Career]',
    '',
    '# Where new notes are written, and in which framework.',
    'notes:',
    '  file: "1-1s/{person}/{date}.md"',
    framework === null ? '  # framework: will' : `  framework: ${yamlText(framework)}`,
    '',
    '# Rules that should be graver, milder or off.',
    '# rules: { missing-criteria: hint, unknown-person: off }',
    '',
    '# Sections in your own words, and frameworks of your own.',
    '# sections: { intent: [Our aim] }',
    '# frameworks: { debrief: { sections: [{ title: What went well }, { name: actionItems }] } }',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function selfLines({ name, handles, email }: NonNullable<SetUpFacts['self']>): string[] {
  return [
    'self:',
    `  name: ${yamlText(name)}`,
    ...handles.slice(0, 1).map((handle) => `  handle: ${yamlText(handle)}`),
    ...(email === null ? [] : [`  email: ${yamlText(email)}`]),
  ];
}

function peopleLines(people: readonly SetUpPerson[]): string[] {
  if (people.length === 0) return ['# people:', '#   - { name: Dana Reyes, handle: dana }'];
  const left = people.length - MOST_PEOPLE;
  return [
    'people:',
    ...people
      .slice(0, MOST_PEOPLE)
      .flatMap(({ name, handles }) => [
        `  - name: ${yamlText(name)}`,
        ...(handles.length === 0 ? [] : [`    handle: ${handlesText(handles)}`]),
      ]),
    ...(left > 0 ? [`  # … and ${left} more`] : []),
  ];
}

function handlesText(handles: readonly string[]): string {
  const [only = ''] = handles;
  return handles.length === 1 ? yamlText(only) : `[${handles.map(yamlText).join(', ')}]`;
}

/** As `cadence` takes it. */
function inWords(days: number): string {
  if (days === 7) return 'weekly';
  return days % 7 === 0 ? `every ${days / 7} weeks` : `every ${days} day${days === 1 ? '' : 's'}`;
}
