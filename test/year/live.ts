import { Random } from '../interleavings/random.ts';
import { plus } from './calendar.ts';
import type { EscalationRecord, ItemRecord, MeetingRecord, Party, PersonRecord } from './record.ts';
import { TEAM } from './team.ts';

/** A Monday. */
export const FIRST_DAY = '2025-12-01';
const WEEKS = 52;
/** The last day of the year that is lived through. */
export const LAST_DAY = plus(FIRST_DAY, WEEKS * 7 - 1);

/** Weeks, from 0, in which nobody meets. */
const HOLIDAYS = new Set([3, 4, 30, 31]);
const ISSUES = ['Access to the test stand', 'Discounts above ten', 'Who signs the order', 'Late invoices'];

/** A year of a team, day by day. What happens is kept as it happens, before anything of it is written. */
export class Year {
  readonly people: readonly PersonRecord[] = TEAM.map((member) => ({ member, meetings: [], items: [] }));
  readonly #random: Random;
  #count = 0;
  #issues = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** Lives one day. Returns the people of whom something has changed. */
  live(day: string): PersonRecord[] {
    return this.people.filter((person) => {
      const changed = this.#work(person, day);
      return this.#meet(person, day) || changed;
    });
  }

  /** What happens to items between meetings. */
  #work({ meetings, items }: PersonRecord, day: string): boolean {
    let isChanged = false;
    for (const item of items.filter(isOpen)) {
      const chance = this.#random.below(1000);
      if (chance < 22) close(item, 'done', day);
      else if (chance < 28) close(item, 'cancelled', day);
      else if (chance < 36) item.state = 'inProgress';
      // A date that is edited in place leaves no trace of the one before.
      else if (chance < 42 && item.carried === 0) item.due = plus(day, this.#random.below(12));
      else continue;
      isChanged = true;
    }
    return isChanged && meetings.length > 0;
  }

  #meet(person: PersonRecord, day: string): boolean {
    const { member, meetings } = person;
    const days = between(day) - member.weekday;
    const isTheirDay = days >= 0 && days % member.every === 0;
    const noted = meetings.find((meeting) => meeting.day === day);
    if (!isTheirDay || noted?.outcome === 'skipped') return false;
    const outcome = this.#outcome(day, member.habits.writesAllDown);
    if (outcome === null || (outcome === 'planned' && !noted)) return false;
    const meeting = noted ?? this.#add(person, day, outcome !== 'held');
    meeting.outcome = outcome;
    if (outcome === 'held') this.#hold(person, meeting);
    return true;
  }

  /** What becomes of a day; null where nothing is written down. */
  #outcome(day: string, writesAllDown: boolean): MeetingRecord['outcome'] | null {
    const week = Math.floor(between(day) / 7);
    const chance = this.#random.below(100);
    const off = HOLIDAYS.has(week) ? (chance < 60 ? 'skipped' : null) : undefined;
    if (off === undefined && chance >= 22) return 'held';
    if (!writesAllDown) return null;
    if (off !== undefined) return off;
    if (chance < 8) return 'skipped';
    if (chance < 14) return 'unprepared';
    return chance < 18 ? 'planned' : null;
  }

  #add({ member, meetings }: PersonRecord, day: string, ownFile: boolean): MeetingRecord {
    const meeting: MeetingRecord = {
      day,
      outcome: 'planned',
      flag: null,
      next: null,
      ownFile: ownFile || member.habits.file === 'notes',
      lines: [],
      escalations: [],
      processes: [],
    };
    meetings.push(meeting);
    meetings.sort((a, b) => (a.day < b.day ? -1 : 1));
    return meeting;
  }

  #hold(person: PersonRecord, meeting: MeetingRecord): void {
    const { day } = meeting;
    const { every, habits } = person.member;
    const chance = (percent: number): boolean => this.#random.below(100) < percent;
    meeting.flag = chance(80) ? (chance(20) ? 'red' : 'green') : null;
    if (habits.items !== 'table') this.#carryOver(person, meeting);
    for (let count = this.#random.below(4); count > 0; count--) this.#raise(person, meeting);
    if (chance(25)) meeting.escalations.push(this.#escalate(person, meeting));
    if (chance(15)) meeting.processes.push(chance(75));
    if (chance(25)) meeting.next = plus(day, chance(70) ? every : every + 1 + this.#random.below(6));
    const nextDay = plus(day, every);
    if (!habits.writesAllDown || person.meetings.some((other) => other.day > day)) return;
    if (chance(30)) this.#add(person, nextDay, true);
    else if (chance(6)) this.#add(person, nextDay, true).outcome = 'skipped';
  }

  /** The open items move to the new note; some are left behind, and some lines are not marked. */
  #carryOver({ meetings }: PersonRecord, meeting: MeetingRecord): void {
    const earlier = meetings.filter(({ day }) => day < meeting.day);
    for (const line of earlier.flatMap(({ lines }) => lines)) {
      const { item } = line;
      if (line.place !== 'here' || !isOpen(item) || this.#random.below(100) < 25) continue;
      // What stands in the old note from now on is what stood there at that time.
      line.due = item.due;
      line.place = this.#random.below(100) < 85 ? 'moved' : 'left';
      item.id ??= `${this.#random.below(36).toString(36)}q${(1296 + this.#count++).toString(36)}`;
      item.carried += 1;
      if (item.due !== null && this.#random.below(100) < 30) {
        item.due = plus(item.due, 1 + this.#random.below(14));
        item.dueMoves += 1;
      }
      meeting.lines.push({ item, due: null, place: 'here' });
    }
  }

  #raise({ items }: PersonRecord, meeting: MeetingRecord): void {
    const owner = this.#random.of<Party>(['self', 'self', 'them', 'them', 'them', 'other']);
    const item: ItemRecord = {
      words: `${this.#random.of(['Send', 'Draft', 'Ask for', 'Check'])} paper ${++this.#count}`,
      owner,
      raised: meeting.day,
      due: this.#random.below(100) < 85 ? plus(meeting.day, 2 + this.#random.below(20)) : null,
      state: 'open',
      closed: null,
      carried: 0,
      dueMoves: 0,
      id: null,
    };
    items.push(item);
    meeting.lines.push({ item, due: null, place: 'here' });
  }

  /** A new issue, or one that came back: told by the same words, by naming them, or by a link to its note. */
  #escalate({ meetings, member }: PersonRecord, meeting: MeetingRecord): EscalationRecord {
    const resolver = this.#random.of<Party | null>(['self', 'self', 'them', 'other', null]);
    const known = meetings
      .filter(({ day }) => day < meeting.day)
      .filter(({ escalations }) => escalations.length > 0);
    const number = ++this.#issues;
    const fresh = `${this.#random.of(ISSUES)} ${number}`;
    const again = known.length > 0 && this.#random.below(100) < 40 ? this.#random.of(known) : null;
    const before = again?.escalations[0];
    if (!again || !before) return { issue: number, words: fresh, repeats: null, resolver };
    const { issue } = before;
    const plain = before.words.replace(/[^A-Za-z0-9 ]/gu, '');
    const way = this.#random.below(again.ownFile ? 4 : 2);
    if (way === 0) return { issue, words: `${plain.toUpperCase()}!`, repeats: null, resolver };
    if (way === 1) return { issue, words: fresh, repeats: `“${plain}”`, resolver };
    const name = fileName(member, again.day);
    if (way === 2) return { issue, words: fresh, repeats: `[[${name.replace('.md', '')}]]`, resolver };
    return { issue, words: fresh, repeats: `[then](./${name.replaceAll(' ', '%20')})`, resolver };
  }
}

/** The name of the file of one meeting. */
export function fileName({ name, habits }: PersonRecord['member'], day: string): string {
  return habits.items === 'table' ? `${day} ${name}.md` : `${day}.md`;
}

function isOpen({ state }: ItemRecord): boolean {
  return state === 'open' || state === 'inProgress';
}

function close(item: ItemRecord, state: 'done' | 'cancelled', day: string): void {
  item.state = state;
  item.closed = day;
}

/** Whole days since the first one. */
function between(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(FIRST_DAY)) / 86_400_000);
}
