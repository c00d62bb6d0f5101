import { personKey } from './meetings.ts';
import type { People } from './people.ts';

/** A rhythm as the configuration tells it. */
interface AgreedRhythm {
  /** Days from one meeting to the next, at least 1; null where none is agreed. */
  readonly everyDays: number | null;
  /** Loops that the year is to have. */
  readonly aim: number;
}

/** What a root's configuration agrees on. The `Configuration` is such. */
export interface Agreements {
  readonly cadence: AgreedRhythm;
  readonly people: readonly { readonly name: string; readonly cadence?: AgreedRhythm }[];
  readonly dependency: { readonly weeks: number };
}

/** What holds for one person. */
export interface Agreement extends AgreedRhythm {
  /** The window of shares and trends, in weeks. */
  readonly weeks: number;
}

/** What is agreed on for whoever has this `personKey`: their own rhythm, else the team's. */
export function agreementFor(key: string, agreements: Agreements, people: People): Agreement {
  const { cadence: team, dependency } = agreements;
  const own = agreements.people.find(({ name, cadence }) => cadence && personKey(name, people) === key);
  return {
    everyDays: own?.cadence?.everyDays ?? team.everyDays,
    aim: own?.cadence?.aim ?? team.aim,
    weeks: dependency.weeks,
  };
}
