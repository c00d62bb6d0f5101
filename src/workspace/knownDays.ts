import type { Day } from '../notes/note.ts';

/** More days than anybody's notes have. */
export const MOST_DAYS = 20_000;

/** Keeps equal days once: very many notes and items have the same few thousand. */
export class KnownDays {
  readonly #known = new Map<Day, readonly [Day]>();

  /** The same day. */
  day(day: Day): Day;
  day(day: Day | null): Day | null;
  day(day: Day | null): Day | null {
    return day === null ? null : this.#one(day)[0];
  }

  /** The same days. */
  days(days: readonly Day[]): readonly Day[] {
    const [first] = days;
    if (first === undefined) return NONE;
    return days.length === 1 ? this.#one(first) : days.map((day) => this.day(day));
  }

  #one(day: Day): readonly [Day] {
    const known = this.#known.get(day);
    if (known) return known;
    if (this.#known.size > MOST_DAYS) this.#known.clear();
    const one: readonly [Day] = [day];
    this.#known.set(day, one);
    return one;
  }
}

const NONE: readonly Day[] = [];
