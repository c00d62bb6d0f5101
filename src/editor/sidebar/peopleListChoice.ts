import * as vscode from 'vscode';
import { EVERYBODY, leavesOut, PEOPLE_ORDER_NAMES, type PeopleChoice } from '../../workspace/peopleChoice.ts';

const MEMORY_KEY = 'people';

/** How somebody wants to see the people of this workspace. Remembered, and told to the menus. */
export class PeopleListChoice implements vscode.Disposable {
  readonly #memory: Pick<vscode.Memento, 'get' | 'update'>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #now: PeopleChoice;

  constructor(memory: Pick<vscode.Memento, 'get' | 'update'>) {
    this.#memory = memory;
    this.#now = readChoice(memory.get(MEMORY_KEY));
    this.#tellMenus();
  }

  get now(): PeopleChoice {
    return this.#now;
  }

  /** Shows people differently from now on; what is only tried out is not remembered. */
  set(change: Partial<PeopleChoice>, isTrial = false): void {
    this.#now = { ...this.#now, ...change };
    if (!isTrial) void this.#memory.update(MEMORY_KEY, this.#now);
    this.#tellMenus();
    this.#changed.fire();
  }

  #tellMenus(): void {
    const tell = (key: string, value: unknown): void =>
      void vscode.commands.executeCommand('setContext', `coachingNotes.${key}`, value);
    tell('isPeopleFiltered', leavesOut(this.#now));
    tell('isLateOnly', this.#now.isLateOnly);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** What was remembered, as far as it still means something. */
function readChoice(remembered: unknown): PeopleChoice {
  const { order, words, isLateOnly }: Readonly<Record<string, unknown>> =
    typeof remembered === 'object' && remembered !== null ? { ...remembered } : {};
  return {
    order: PEOPLE_ORDER_NAMES.find((name) => name === order) ?? EVERYBODY.order,
    words: typeof words === 'string' ? words : EVERYBODY.words,
    isLateOnly: isLateOnly === true,
  };
}
