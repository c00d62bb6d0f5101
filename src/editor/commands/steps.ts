import * as vscode from 'vscode';

/** Where a question stands among those of one command. */
export interface StepPlace {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly of: number;
}

/** A row to choose. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
  /** Enter takes this one, wherever the editor sorts it. */
  readonly isLikely?: boolean;
}

/** What somebody answered: `back` to the question before, `dismissed` with Escape. */
export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'dismissed' };

export interface PickQuestion<T> extends StepPlace {
  readonly placeholder: string;
  /** The rows for what is typed so far. */
  readonly choices: (typed: string) => readonly Choice<T>[];
  /** Until it settles, more rows may come. */
  readonly ready?: Promise<unknown>;
}

export interface TextQuestion<T> extends StepPlace {
  readonly prompt: string;
  readonly placeholder: string;
  /** What the words mean, shown before they are accepted; null where they mean nothing. */
  readonly read: (words: string) => Promise<{ readonly value: T; readonly shown: string } | null>;
  readonly whyNot: string;
  /** What it means that nothing is typed; without it something must be. */
  readonly blank?: { readonly value: T };
  /** What stands there from the start. */
  readonly typed: string;
}

/** Asks for one of several rows. */
export function pick<T>({ placeholder, choices, ready, ...place }: PickQuestion<T>): Promise<Answer<T>> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  const show = (): void => {
    const rows = choices(input.value);
    // New rows take the choice away: who types fast and presses Enter would have chosen nothing.
    if (isSame(rows, input.items)) return;
    input.items = rows;
    const likely = input.items.find(({ isLikely }) => isLikely);
    if (likely) input.activeItems = [likely];
  };
  show();
  if (ready) {
    input.busy = true;
    const settle = (): void => {
      input.busy = false;
      show();
    };
    void ready.then(settle, settle);
  }
  return new Promise((resolve) => {
    const subscriptions = [
      input.onDidChangeValue(show),
      input.onDidAccept(() => {
        const chosen = input.selectedItems[0] ?? input.activeItems[0];
        if (chosen) accept(input, chosen.value, resolve);
      }),
    ];
    ask(input, place, subscriptions, resolve);
  });
}

/** Whether rows say the same. */
function isSame<T>(rows: readonly Choice<T>[], others: readonly Choice<T>[]): boolean {
  const said = ({ label, description, detail, isLikely }: Choice<T>): string =>
    JSON.stringify([label, description, detail, isLikely]);
  return (
    rows.length === others.length && rows.every((row, at) => others[at] && said(row) === said(others[at]))
  );
}

/** Asks which of several rows; all are chosen at first. */
export function pickMany<T>({
  placeholder,
  choices,
  ...place
}: PickQuestion<T>): Promise<Answer<readonly T[]>> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.placeholder = placeholder;
  input.canSelectMany = true;
  input.matchOnDescription = true;
  input.items = choices('');
  input.selectedItems = input.items;
  return new Promise((resolve) => {
    const accepted = input.onDidAccept(() =>
      accept(
        input,
        input.selectedItems.map(({ value }) => value),
        resolve,
      ),
    );
    ask(input, place, [accepted], resolve);
  });
}

/** Asks for words. */
export function askWords<T>({
  prompt,
  placeholder,
  read,
  whyNot,
  blank,
  typed,
  ...place
}: TextQuestion<T>): Promise<Answer<T>> {
  const input = vscode.window.createInputBox();
  input.prompt = prompt;
  input.placeholder = placeholder;
  let asked = 0;
  const readNow = async (isFinal: boolean): Promise<T | null> => {
    const request = ++asked;
    const words = input.value.trim();
    const found = words === '' ? (blank ? { ...blank, shown: prompt } : null) : await read(words);
    // Of two answers the one to what stands there now counts.
    if (request !== asked) return null;
    input.prompt = found?.shown ?? prompt;
    input.validationMessage = found === null && (isFinal || words !== '') ? whyNot : '';
    return found?.value ?? null;
  };
  return new Promise((resolve) => {
    const subscriptions = [
      input.onDidChangeValue(() => void readNow(false)),
      input.onDidAccept(async () => {
        const value = await readNow(true);
        if (value !== null) accept(input, value, resolve);
      }),
    ];
    ask(input, place, subscriptions, resolve);
    input.value = typed;
    void readNow(false);
  });
}

/** Answers a question. */
export function accept<T>(input: vscode.QuickInput, value: T, resolve: (answer: Answer<T>) => void): void {
  resolve({ kind: 'value', value });
  input.hide();
}

/** Shows an input until it is answered. */
export function ask<T>(
  input: vscode.QuickInput & Pick<vscode.InputBox, 'buttons' | 'onDidTriggerButton'>,
  { title, step, of }: StepPlace,
  subscriptions: readonly vscode.Disposable[],
  resolve: (answer: Answer<T>) => void,
): void {
  input.title = title;
  input.step = step;
  input.totalSteps = of;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  const all = [
    ...subscriptions,
    input.onDidTriggerButton(() => resolve({ kind: 'back' })),
    input.onDidHide(() => {
      resolve({ kind: 'dismissed' });
      for (const subscription of [...all, input]) subscription.dispose();
    }),
  ];
  input.show();
}
