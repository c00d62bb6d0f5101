import * as vscode from 'vscode';

/** What words are asked for with. */
export interface WordsQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** What holds now. */
  readonly before: string;
  /** Shows what these words leave; what is only tried out is not remembered. */
  readonly show: (words: string, isTrial: boolean) => void;
}

/** Asks for words to filter by. The list follows what is typed; without Enter it is as it was before. */
export function askWords({ title, placeholder, before, show }: WordsQuestion): void {
  const input = vscode.window.createInputBox();
  input.title = title;
  input.placeholder = placeholder;
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((words) => show(words, true));
  input.onDidAccept(() => {
    isAccepted = true;
    show(input.value, false);
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) show(before, false);
    input.dispose();
  });
  input.show();
}
