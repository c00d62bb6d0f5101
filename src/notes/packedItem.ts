import type { Item, ItemStatus, OwnerMention, Party } from './note.ts';
import type { Packing, Unpacking } from './packing.ts';
import { writeList } from './packing.ts';

const FORMS: readonly Item['form'][] = ['task', 'line', 'row'];
const STATUSES: readonly ItemStatus[] = ['open', 'inProgress', 'done', 'cancelled', 'carriedOver'];
const PARTIES: readonly (Party | null)[] = [null, 'self', 'person'];
/** Values that most items have none of, each of which has a bit that says so. */
const OPTIONAL = ['invalidDue', 'done', 'raised', 'id', 'priority', 'expectation', 'result'] as const;

/** Bits of the byte that opens an item, above its form and status. */
const IS_PREPARATION = 0x20;
const HAS_STATUS_RANGE = 0x40;
const IS_ON_SHEET = 0x80;
/** Bits of the number that says which values follow, above those of `OPTIONAL`. */
const HAS_OWNER = 1 << OPTIONAL.length;
const HAS_DUE = HAS_OWNER << 1;
const HAS_OTHER_DUES = HAS_OWNER << 2;
const HAS_SECTION = HAS_OWNER << 3;

/** An item, after all words were laid. */
export function writeItem(to: Packing, item: Item): void {
  const { out, text } = to;
  const { range, statusRange, source, owner, due, otherDues } = item;
  const isOnSheet = source.length === range.end - range.start && text.isAt(source, range.start);
  out.byte(
    FORMS.indexOf(item.form) |
      (STATUSES.indexOf(item.status) << 2) |
      (item.isPreparation ? IS_PREPARATION : 0) |
      (statusRange ? HAS_STATUS_RANGE : 0) |
      (isOnSheet ? IS_ON_SHEET : 0),
  );
  let follows = 0;
  for (let at = 0; at < OPTIONAL.length; at++)
    if (item[OPTIONAL[at] as (typeof OPTIONAL)[number]] !== null) follows |= 1 << at;
  if (owner) follows |= HAS_OWNER;
  if (due) follows |= HAS_DUE;
  if (otherDues.length > 0) follows |= HAS_OTHER_DUES;
  if (item.section !== null) follows |= HAS_SECTION;
  out.count(follows);
  to.range(range);
  if (!isOnSheet) text.string(source);
  if (statusRange) to.range(statusRange);
  to.partOf(source, item.text);
  if (owner) writeOwner(to, source, owner);
  if (due) to.locatedIn(source, due);
  if (otherDues.length > 0) writeList(to, otherDues, (other) => to.locatedIn(source, other));
  for (const name of OPTIONAL) {
    const value = item[name];
    if (value !== null) to.partOf(source, value);
  }
  if (item.section !== null) text.string(item.section);
}

/** Reads what `writeItem` wrote. */
export function readItem(from: Unpacking): Item {
  const head = from.in.byte();
  const follows = from.in.count();
  const range = from.range();
  const source = head & IS_ON_SHEET ? from.text.sheet(range.start, range.end) : from.text.string();
  const optional = (bit: number): string | null => (follows & bit ? from.partOf(source) : null);
  // The order is that of writing.
  return {
    form: from.oneOf(FORMS, head & 3),
    range,
    status: from.oneOf(STATUSES, (head >> 2) & 7),
    source,
    statusRange: head & HAS_STATUS_RANGE ? from.range() : null,
    text: from.partOf(source),
    owner: follows & HAS_OWNER ? readOwner(from, source) : null,
    due: follows & HAS_DUE ? from.locatedIn(source) : null,
    otherDues: follows & HAS_OTHER_DUES ? from.list(() => from.locatedIn(source)) : [],
    invalidDue: optional(1),
    done: optional(2),
    raised: optional(4),
    id: optional(8),
    priority: optional(16),
    expectation: optional(32),
    result: optional(64),
    section: follows & HAS_SECTION ? from.text.string() : null,
    isPreparation: (head & IS_PREPARATION) !== 0,
  };
}

/** Bits of an owner, above its party. */
const HAS_RANGE = 4;
const TELLS_HANDLE = 8;
const IS_HANDLE = 16;

function writeOwner(to: Packing, source: string, { name, range, party, isHandle }: OwnerMention): void {
  to.out.byte(
    PARTIES.indexOf(party) |
      (range ? HAS_RANGE : 0) |
      (isHandle === undefined ? 0 : TELLS_HANDLE) |
      (isHandle ? IS_HANDLE : 0),
  );
  to.partOf(source, name);
  if (range) to.range(range);
}

function readOwner(from: Unpacking, source: string): OwnerMention {
  const head = from.in.byte();
  return {
    name: from.partOf(source),
    range: head & HAS_RANGE ? from.range() : null,
    party: from.oneOf(PARTIES, head & 3),
    ...(head & TELLS_HANDLE ? { isHandle: (head & IS_HANDLE) !== 0 } : {}),
  };
}
