import * as vscode from 'vscode';
import { DEFAULT_CONFIGURATION } from '../../config/configuration.ts';
import { readDay } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { KnownPerson } from '../../workspace/rhythm.ts';
import type { NewNoteRequest } from '../../writing/planNewNote.ts';
import { type NotesFolder, slashed } from '../folders.ts';
import { pickItems } from './carryPick.ts';
import { pickDate, pickFolder, pickFramework, pickPerson } from './newNotePicks.ts';
import type { Answer, StepPlace } from './steps.ts';

/** What may be handed to the command; it asks for what is missing. All are words: commands are called by other programs too. */
export interface NewNoteArguments {
  readonly person?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** A framework's name; the configured one where a person and a date are given. */
  readonly framework?: string;
  /** The path or URI of a workspace folder. */
  readonly folder?: string;
}

/** What the questions are asked with. */
export interface NewNoteQuestions {
  readonly folders: readonly NotesFolder[];
  readonly today: Day;
  /** Settles when all notes are read. */
  readonly ready: Promise<unknown>;
  readonly peopleToMeet: (folder: NotesFolder) => readonly KnownPerson[];
  readonly keyOf: (name: string, folder: NotesFolder) => string;
  readonly dayFromWords: (words: string) => Promise<Day | null>;
  /** What can be carried over into the new note. */
  readonly offersFor: (answers: NewNoteAnswers) => Promise<readonly ItemEntry[]>;
}

/** All that is to be known of a new note. */
export interface NewNoteAnswers extends NewNoteRequest {
  readonly folder: NotesFolder;
}

/** One question: what it adds to the answers. */
type Question = (
  place: StepPlace,
  soFar: Partial<NewNoteAnswers>,
) => Promise<Answer<Partial<NewNoteAnswers>>>;

/** Another one may follow the others, where the answers call for it. */
type LastQuestion = (soFar: Partial<NewNoteAnswers>) => Promise<Question | null>;

/** Asks for what is not given, one question after the other, with a way back. Undefined where it was dismissed. */
export async function pickNewNote(
  given: NewNoteArguments,
  questions: NewNoteQuestions,
): Promise<NewNoteAnswers | undefined> {
  const first = await givenAnswers(given, questions);
  const open = openQuestions(first, questions);
  const last = isComplete(given) ? null : carryQuestion(questions);
  const answers = [first];
  for (;;) {
    const soFar = answers.at(-1) ?? first;
    const question =
      open[answers.length - 1] ?? (answers.length === open.length + 1 && (await last?.(soFar)));
    if (!question) break;
    const of = Math.max(open.length, answers.length);
    const place = { title: vscode.l10n.t('New 1-on-1'), step: answers.length, of };
    const answer = await question(place, soFar);
    if (answer.kind === 'dismissed') return undefined;
    if (answer.kind === 'back') answers.pop();
    else answers.push({ ...soFar, ...answer.value });
  }
  return wholeAnswers(answers.at(-1) ?? first);
}

function wholeAnswers({
  folder,
  person,
  isNew = false,
  date,
  framework = null,
  carried = null,
}: Partial<NewNoteAnswers>): NewNoteAnswers | undefined {
  if (!folder || person === undefined || !date) return undefined;
  return { folder, person, isNew, date, framework, carried };
}

/** A caller who says whom and when wants no further question. */
function isComplete({ person, date }: NewNoteArguments): boolean {
  return person !== undefined && date !== undefined;
}

/** Which of what is still open moves to the new note; not asked where nothing is. */
function carryQuestion({ offersFor, today }: NewNoteQuestions): LastQuestion {
  return async (soFar) => {
    const whole = wholeAnswers(soFar);
    const offers = whole ? await offersFor(whole) : [];
    if (offers.length === 0) return null;
    return async (place) => named('carried', await pickItems(place, offers, today));
  };
}

async function givenAnswers(
  { person, date, framework, folder: name }: NewNoteArguments,
  { folders, dayFromWords }: NewNoteQuestions,
): Promise<Partial<NewNoteAnswers>> {
  const named = folders.find(
    ({ uri, root }) => name === root || name === uri.toString() || name === slashed(uri),
  );
  const folder = named ?? (folders.length === 1 ? folders[0] : undefined);
  const reading = date === undefined ? null : readDay(date);
  const day = reading?.kind === 'day' ? reading.day : date === undefined ? null : await dayFromWords(date);
  // A caller who says whom and when wants no further question.
  const isWhole = person !== undefined && day !== null && framework === undefined;
  return {
    ...(folder ? { folder } : {}),
    ...(person === undefined ? {} : { person, isNew: false }),
    ...(day === null ? {} : { date: day }),
    ...(framework !== undefined ? { framework } : isWhole ? { framework: null } : {}),
  };
}

function openQuestions(given: Partial<NewNoteAnswers>, questions: NewNoteQuestions): readonly Question[] {
  const { folders, today, ready, peopleToMeet, keyOf, dayFromWords } = questions;
  const [anyFolder] = folders;
  const folderOf = ({ folder }: Partial<NewNoteAnswers>): NotesFolder | undefined => folder ?? anyFolder;
  const askFolder: Question = async (place) => named('folder', await pickFolder(place, folders));
  const askPerson: Question = async (place, soFar) => {
    const folder = folderOf(soFar);
    if (!folder) return { kind: 'dismissed' };
    // Made twice, not at every key: all notes are looked at for it.
    let people = peopleToMeet(folder);
    const whenAllAreKnown = ready.then(() => {
      people = peopleToMeet(folder);
    });
    return pickPerson(
      place,
      () => people,
      (name) => keyOf(name, folder),
      today,
      whenAllAreKnown,
    );
  };
  const askDate: Question = async (place, soFar) => {
    const folder = folderOf(soFar);
    const key = folder ? keyOf(soFar.person ?? '', folder) : '';
    const known = folder ? peopleToMeet(folder).find((person) => person.key === key) : undefined;
    return named('date', await pickDate(place, known?.next ?? null, today, dayFromWords));
  };
  const askFramework: Question = async (place, soFar) =>
    named('framework', await pickFramework(place, folderOf(soFar)?.configuration ?? DEFAULT_CONFIGURATION));
  return [
    ...(given.folder ? [] : [askFolder]),
    ...(given.person === undefined ? [askPerson] : []),
    ...(given.date === undefined ? [askDate] : []),
    ...(given.framework === undefined ? [askFramework] : []),
  ];
}

function named<K extends keyof NewNoteAnswers>(
  name: K,
  answer: Answer<NewNoteAnswers[K]>,
): Answer<Partial<NewNoteAnswers>> {
  return answer.kind === 'value' ? { kind: 'value', value: { [name]: answer.value } } : answer;
}
