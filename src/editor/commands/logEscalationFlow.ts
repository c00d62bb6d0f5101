import * as vscode from 'vscode';
import { respondsNow } from '../../coaching/escalationResponse.ts';
import type { Day } from '../../notes/note.ts';
import type { KnownIssue } from '../../workspace/earlierIssues.ts';
import { issueKey } from '../../workspace/repeatedIssues.ts';
import type { EscalationRequest } from '../../writing/escalationRequest.ts';
import { askAll, type Question } from './askAll.ts';
import type { EscalationTarget } from './escalationTarget.ts';
import { type Answer, askWords, type Choice, pick, type StepPlace, type TextQuestion } from './steps.ts';

/** What may be handed to the command; it asks for what is missing. Words may be empty: then there is nothing to say. */
export interface LogEscalationArguments {
  /** Whose issue it is; it is logged in the note of the newest meeting with them. Without it the open note counts, or somebody is asked for. */
  readonly person?: string;
  /** The root of the workspace folder of that person's notes, where there are several. */
  readonly folder?: string;
  readonly issue?: string;
  readonly urgent?: boolean;
  readonly important?: boolean;
  readonly inTheirControl?: boolean;
  readonly tried?: string;
  /** The words of an earlier issue of the same person. */
  readonly repeats?: string;
  /** What oneself does, today. */
  readonly action?: string;
}

/** All that is to be known of an issue. */
export interface EscalationAnswers {
  readonly target: EscalationTarget;
  readonly request: EscalationRequest;
}

/** What the questions are asked with. */
export interface EscalationQuestions {
  readonly today: Day;
  /** The note or the person, where the command knows it already. */
  readonly target: EscalationTarget | null;
  readonly pickTarget: (place: StepPlace) => Promise<Answer<EscalationTarget>>;
  readonly issuesOf: (target: EscalationTarget) => readonly KnownIssue[];
}

interface SoFar extends Partial<Omit<EscalationRequest, 'action'>> {
  readonly target?: EscalationTarget;
  readonly action?: string;
}

/** Asks for what is not given, one question after the other, with a way back. Undefined where it was dismissed. */
export async function pickEscalation(
  given: LogEscalationArguments,
  questions: EscalationQuestions,
): Promise<EscalationAnswers | undefined> {
  const { target, today } = questions;
  const answers = await askAll<SoFar>(vscode.l10n.t('Log Escalation'), givenAnswers(given, target), [
    open('target', questions.pickTarget),
    open('issue', askIssue),
    open('isUrgent', (place) =>
      askYesOrNo(place, vscode.l10n.t('Is it urgent: will it be worse if it waits?')),
    ),
    open('isImportant', (place) =>
      askYesOrNo(place, vscode.l10n.t('Is it important: does much depend on it?')),
    ),
    open('isInTheirControl', (place) =>
      askYesOrNo(place, vscode.l10n.t('Is it in their control: could they settle it without you?')),
    ),
    open('tried', askTried),
    repeatsQuestion(given, questions),
    {
      ...open('action', askAction),
      isOpen: (soFar) => soFar.action === undefined && respondsNow(raised(soFar)),
    },
  ]);
  if (!answers?.target || answers.issue === undefined) return undefined;
  const action = answers.action ? { words: answers.action, due: today } : null;
  const { issue, tried = '', repeats = null, isInTheirControl = null } = answers;
  return {
    target: answers.target,
    request: { issue, tried, repeats, isInTheirControl, ...raised(answers), action },
  };
}

function raised({
  isUrgent = null,
  isImportant = null,
}: SoFar): Pick<EscalationRequest, 'isUrgent' | 'isImportant'> {
  return { isUrgent, isImportant };
}

/** A question for one answer, asked where it is not known. */
function open<Key extends keyof SoFar>(
  key: Key,
  ask: (place: StepPlace, soFar: SoFar) => Promise<Answer<SoFar[Key]>>,
): Question<SoFar> {
  return {
    isOpen: (soFar) => soFar[key] === undefined,
    ask: async (place, soFar) => {
      const answer = await ask(place, soFar);
      return answer.kind === 'value' ? { kind: 'value', value: { [key]: answer.value } } : answer;
    },
  };
}

function givenAnswers(
  { issue, urgent, important, inTheirControl, tried, action }: LogEscalationArguments,
  target: EscalationTarget | null,
): SoFar {
  return {
    ...(target ? { target } : {}),
    ...(issue === undefined ? {} : { issue }),
    ...(urgent === undefined ? {} : { isUrgent: urgent }),
    ...(important === undefined ? {} : { isImportant: important }),
    ...(inTheirControl === undefined ? {} : { isInTheirControl: inTheirControl }),
    ...(tried === undefined ? {} : { tried }),
    ...(action === undefined ? {} : { action }),
  };
}

function askIssue(place: StepPlace): Promise<Answer<string>> {
  return askLine(place, vscode.l10n.t('What is the issue, in one sentence?'), {
    typed: '',
    whyNot: vscode.l10n.t('Say in a few words what the issue is.'),
  });
}

function askTried(place: StepPlace): Promise<Answer<string>> {
  const prompt = vscode.l10n.t('What have they tried? Leave it empty if nothing, or if you do not know yet.');
  return askLine(place, prompt, { typed: '', whyNot: prompt, blank: { value: '' } });
}

function askAction(place: StepPlace, { issue = '', isInTheirControl }: SoFar): Promise<Answer<string>> {
  const prompt = vscode.l10n.t(
    'Urgent and important: respond now. What will you do yourself today? Leave it empty to add no action of your own.',
  );
  // What they could settle themselves is not taken over unasked.
  const typed = isInTheirControl === true ? '' : vscode.l10n.t('Respond to: {issue}', { issue });
  return askLine(place, prompt, { typed, whyNot: prompt, blank: { value: '' } });
}

/** Asks for words that are taken as they stand. */
function askLine(
  place: StepPlace,
  prompt: string,
  question: Pick<TextQuestion<string>, 'typed' | 'whyNot' | 'blank'>,
): Promise<Answer<string>> {
  const read = async (words: string) => ({ value: words, shown: prompt });
  return askWords({ ...place, ...question, prompt, placeholder: '', read });
}

function askYesOrNo(place: StepPlace, placeholder: string): Promise<Answer<boolean>> {
  const choices: readonly Choice<boolean>[] = [
    { label: vscode.l10n.t('Yes'), value: true },
    { label: vscode.l10n.t('No'), value: false },
  ];
  return pick({ ...place, placeholder, choices: () => choices });
}

/** Earlier issues, where there are some; one of the same words is the likely answer. */
function repeatsQuestion(
  { repeats: words }: LogEscalationArguments,
  { issuesOf }: EscalationQuestions,
): Question<SoFar> {
  const issuesFor = ({ target }: SoFar): readonly KnownIssue[] => (target ? issuesOf(target) : []);
  return {
    isOpen: (soFar) => soFar.repeats === undefined && words !== '' && issuesFor(soFar).length > 0,
    ask: async (place, soFar) => {
      const issues = issuesFor(soFar);
      const named =
        words === undefined ? undefined : issues.find((known) => issueKey(known.words) === issueKey(words));
      if (named) return { kind: 'value', value: { repeats: named } };
      const same = issueKey(soFar.issue ?? '');
      const rows = issues.map(
        (known): Choice<KnownIssue | null> => ({
          label: known.words,
          description: known.date,
          isLikely: issueKey(known.words) === same,
          value: known,
        }),
      );
      const choices = [{ label: vscode.l10n.t('No, it is new'), value: null }, ...rows];
      const placeholder = vscode.l10n.t('Does it repeat an earlier issue?');
      const answer = await pick<KnownIssue | null>({ ...place, placeholder, choices: () => choices });
      return answer.kind === 'value' ? { kind: 'value', value: { repeats: answer.value } } : answer;
    },
  };
}
