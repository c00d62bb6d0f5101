import { itemsOf } from '../../notes/itemsOf.ts';
import type { Item, Note, Session } from '../../notes/note.ts';
import type { Attempt } from '../attempt.ts';
import { isVerified } from '../isVerified.ts';
import { applied, type Replacement } from '../replacement.ts';
import { type CarriedLines, carriedLines } from './carriedLines.ts';
import type { Carried, CarryOverPlan, CarrySource, CarryTarget, NoteReaderAt } from './carryOverPlan.ts';
import { carryPlace } from './carryPlace.ts';
import { isCarriedInto } from './isCarriedInto.ts';

/** Writes chosen lines into the target, and reads back what has become of it. */
export class CarryAttempt {
  readonly #target: CarryTarget;
  readonly #before: Note;
  readonly #session: Session;
  readonly #marked: ReadonlyMap<Item, Attempt>;
  readonly #read: NoteReaderAt;

  constructor(
    target: CarryTarget,
    before: Note,
    session: Session,
    marked: ReadonlyMap<Item, Attempt>,
    read: NoteReaderAt,
  ) {
    this.#target = target;
    this.#before = before;
    this.#session = session;
    this.#marked = marked;
    this.#read = read;
  }

  /** The items that stand below no other one that is carried, each with the ways to write it and what goes along with it. */
  outermost(carried: readonly Carried[]): readonly (readonly [Carried, readonly CarriedLines[]])[] {
    const orders = new Map(carried.map(({ item, order }) => [item, order]));
    const ways = carried.map((one) => {
      const { source, note, item, order } = one;
      return [one, carriedLines({ text: source.text, note, item }, order, orders)] as const;
    });
    const along = new Set(
      ways.flatMap(([one, [lines]]) =>
        (lines?.expected ?? []).flatMap(({ id }) => (id === one.order.id ? [] : [id])),
      ),
    );
    return ways.filter(([{ order }]) => !along.has(order.id));
  }

  isGood(chosen: ReadonlyMap<Carried, CarriedLines>): boolean {
    return this.#isGood([...chosen.values()], new Map());
  }

  /** Whether an item, or one that it goes along with, is among those that are written. */
  isIn({ order }: Carried, chosen: ReadonlyMap<Carried, CarriedLines>): boolean {
    return [...chosen.values()].some(({ expected }) => expected.some(({ id }) => id === order.id));
  }

  /** The changes of each note; null where they do not come out as meant together. */
  edits(chosen: ReadonlyMap<Carried, CarriedLines>, kept: readonly Carried[]): CarryOverPlan['edits'] | null {
    const lines = [...chosen.values()];
    const { key } = this.#target;
    const edits: CarryOverPlan['edits'][number][] = [];
    for (const [source, members] of bySource(kept)) {
      if (source.key === key) continue;
      const changes = this.#marksOf(members);
      const note = members[0]?.note;
      const replacements = replacementsOf(changes);
      if (!note || !isVerified(note, this.#read(source.path, applied(source.text, replacements)), changes))
        return null;
      edits.push({ key: source.key, replacements });
    }
    // The items of the target's own earlier sessions, as they were read with it.
    const own = this.#marksOf(kept.filter(({ source }) => source.key === key));
    if (!this.#isGood(lines, own)) return null;
    const replacements = [...replacementsOf(own), ...this.#insertion(lines)];
    return replacements.length === 0 ? edits : [...edits, { key, replacements }];
  }

  #isGood(lines: readonly CarriedLines[], changes: ReadonlyMap<Item, Attempt>): boolean {
    const marks = replacementsOf(changes);
    const inserted = this.#insertion(lines);
    const after = this.#read(this.#target.path, applied(this.#target.text, [...marks, ...inserted]));
    const at = inserted[0]?.range.start ?? 0;
    const moved = marks
      .filter(({ range }) => range.end <= at)
      .reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
    const start = at + moved;
    const added = { start, end: start + (inserted[0]?.text.length ?? 0) };
    const expected = lines.flatMap((one) => one.expected);
    // Items are told apart by where they stood: the target may have been read another time as a source.
    const byPlace = new Map([...changes].map(([item, attempt]) => [item.range.start, attempt]));
    const own = new Map(
      itemsOf(this.#before).flatMap((item) => {
        const attempt = byPlace.get(item.range.start);
        return attempt ? [[item, attempt] as const] : [];
      }),
    );
    return isCarriedInto(this.#before, after, added, expected, own);
  }

  #insertion(lines: readonly CarriedLines[]): readonly Replacement[] {
    if (lines.length === 0) return [];
    const { text, sections } = this.#target;
    return [
      carryPlace(
        text,
        this.#session,
        sections,
        lines.flatMap((one) => one.lines),
      ),
    ];
  }

  #marksOf(carried: readonly Carried[]): ReadonlyMap<Item, Attempt> {
    return new Map(
      carried.flatMap(({ item }) => {
        const attempt = this.#marked.get(item);
        return attempt ? [[item, attempt] as const] : [];
      }),
    );
  }
}

/** What is carried from each note. */
export function bySource(carried: readonly Carried[]): ReadonlyMap<CarrySource, readonly Carried[]> {
  const groups = new Map<CarrySource, Carried[]>();
  for (const one of carried) groups.set(one.source, [...(groups.get(one.source) ?? []), one]);
  return groups;
}

/** The changes of chosen attempts, in their order. */
export function replacementsOf(chosen: ReadonlyMap<Item, Attempt>): readonly Replacement[] {
  return [...chosen.values()].flatMap(({ replacements }) => replacements);
}
