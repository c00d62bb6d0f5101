import type { Field } from './fields.ts';
import type { InlineText } from './inlineText.ts';
import type { KnownNames } from './knownNames.ts';
import type { InvalidDate, Item, ItemStatus, OwnerMention, TextRange } from './note.ts';
import { everydaySection, type Mark } from './outline.ts';
import type { PromptKeys } from './promptKeys.ts';

/** What the items of a note are read with. */
export interface ItemSurroundings {
  readonly text: string;
  /** The marks that an offset stands under, outermost first. */
  readonly around: (offset: number) => readonly Mark[];
  /** Names of people whom the note, the roster or the settings name. */
  readonly known: KnownNames;
  /** Prompts of the templates. */
  readonly prompts: PromptKeys;
  /** Receives the dates that are none. */
  readonly invalidDates: InvalidDate[];
}

/** What the forms of items are found with. */
export type DraftSurroundings = Pick<ItemSurroundings, 'text' | 'around'>;

/** The parts of an item that its form decides; the rest is read from `inline`. */
export interface ItemDraft {
  readonly form: Item['form'];
  readonly range: TextRange;
  readonly statusRange: TextRange | null;
  readonly status: ItemStatus;
  readonly inline: InlineText;
  readonly expectation?: string | null;
  readonly result?: string | null;
  /** An owner that the form itself names, such as `DOTO`; it gives way to one on the line. */
  readonly owner?: OwnerMention | null;
  /** Fields that stand outside `inline`, such as a table's due column. */
  readonly fields?: readonly Field[];
}

/** The section under which lines and tables are action items as well. */
const ACTION_SECTION = 'actionItems';

/** Whether lines and tables at `offset` are action items: the nearest known section is for them. */
export function isUnderActions(around: ItemSurroundings['around'], offset: number): boolean {
  return everydaySection(around(offset)) === ACTION_SECTION;
}
