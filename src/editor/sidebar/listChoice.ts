import * as vscode from 'vscode';
import { GROUPING_NAMES, type Grouping } from '../../workspace/groupings.ts';
import { type ItemFilter, isFiltering, NO_FILTER, type Whose } from '../../workspace/itemFilter.ts';

const MEMORY_KEY = 'openItems';
const WHOSE: readonly Whose[] = ['all', 'mine', 'theirs'];

/** How the open items are shown. */
export interface Choice {
  readonly grouping: Grouping;
  readonly filter: ItemFilter;
}

/** How somebody wants to see the open items of this workspace. Remembered, and told to the menus. */
export class ListChoice implements vscode.Disposable {
  readonly #memory: Pick<vscode.Memento, 'get' | 'update'>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #choice: Choice;

  constructor(memory: Pick<vscode.Memento, 'get' | 'update'>) {
    this.#memory = memory;
    this.#choice = readChoice(memory.get(MEMORY_KEY));
    this.#tellMenus();
  }

  get grouping(): Grouping {
    return this.#choice.grouping;
  }

  get filter(): ItemFilter {
    return this.#choice.filter;
  }

  /** Shows the items differently from now on; what is only tried out is not remembered. */
  set(
    change: { readonly grouping?: Grouping; readonly filter?: Partial<ItemFilter> },
    isTrial = false,
  ): void {
    const { grouping, filter } = this.#choice;
    this.#choice = {
      grouping: change.grouping ?? grouping,
      filter: { ...filter, ...change.filter },
    };
    if (!isTrial) void this.#memory.update(MEMORY_KEY, this.#choice);
    this.#tellMenus();
    this.#changed.fire();
  }

  #tellMenus(): void {
    const tell = (key: string, value: unknown): void =>
      void vscode.commands.executeCommand('setContext', `coachingNotes.${key}`, value);
    tell('isFiltered', isFiltering(this.#choice.filter));
    tell('whose', this.#choice.filter.whose);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** What was remembered, as far as it still means something. */
function readChoice(remembered: unknown): Choice {
  const { grouping, filter } = fieldsOf(remembered);
  const { words, whose } = fieldsOf(filter);
  return {
    grouping: GROUPING_NAMES.find((name) => name === grouping) ?? 'due',
    filter: {
      words: typeof words === 'string' ? words : NO_FILTER.words,
      whose: WHOSE.find((name) => name === whose) ?? NO_FILTER.whose,
    },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
