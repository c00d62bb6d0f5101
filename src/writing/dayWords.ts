import { casual as german } from 'chrono-node/de';
import { casual as english } from 'chrono-node/en';
import { addDays, endOfWorkingWeek, readDay } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { toDay } from '../notes/toDay.ts';

/** UTF-16 code units. Nobody tells a day in more. */
const MAX_LENGTH = 80;
/** What the parser of words does not know, or takes for another day than people mean when they give one to each other. */
const OWN_WORDS: readonly (readonly [RegExp, (today: Day) => Day])[] = [
  [/^(?:eod|end of (?:the )?day)$/u, (today) => today],
  [/^(?:eow|(?:the )?end of (?:the |this )?week|(?:am )?ende (?:der|dieser) woche)$/u, endOfWorkingWeek],
  [
    /^(?:(?:the )?end of next week|(?:am )?ende (?:der )?nächste[rn]? woche)$/u,
    (today) => addDays(endOfWorkingWeek(today), 7),
  ],
  [
    /^(?:eom|(?:the )?end of (?:the |this )?month|(?:am )?ende (?:des|dieses) monats|monatsende)$/u,
    endOfMonth,
  ],
];
/** `on Friday`, `by the end of the week`, `bis Freitag`. */
const LEAD = /^(?:due )?(?:by|until|till|on|at|am|bis|zum|bis zum)\s+/u;
const PAST = /\b(?:last|past|previous|ago|letzte[nrs]?|vorige[nrs]?|vor)\b/u;
/** Two numbers with a slash are two days in two countries. */
const TWO_NUMBERS = /\d\s*[/-]\s*\d/u;

/**
 * The day that words tell, counted from `today`: `tomorrow`, `next friday`, `in 2 weeks`, `March 3`, `Ende der Woche`, any date that a
 * note can hold; English first, then German. A weekday or a date without a year is the next one. Null where the words tell no day, more
 * than a day, or where two days fit.
 */
export function dayFromWords(words: string, today: Day): Day | null {
  const trimmed = words.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  const written = readDay(trimmed);
  if (written.kind !== 'none') return written.kind === 'day' ? written.day : null;
  const plain = trimmed.replace(LEAD, '');
  const own = OWN_WORDS.find(([pattern]) => pattern.test(plain));
  if (own) return own[1](today);
  if (TWO_NUMBERS.test(plain)) return null;
  return parsed(english, plain, today) ?? parsed(german, plain, today);
}

/** Noon of `today` built from its parts, and the parts of what was found: no time zone can move it to another day. */
function parsed(language: typeof english, words: string, today: Day): Day | null {
  const [year, month, day] = today.split('-').map(Number);
  const noon = new Date(year ?? 0, (month ?? 1) - 1, day, 12);
  const results = language.parse(words, noon, { forwardDate: !PAST.test(words) });
  const [found] = results;
  if (!found || results.length > 1 || found.end || found.text.length < words.length) return null;
  const { start } = found;
  const tellsDay =
    start.isCertain('day') || start.isCertain('weekday') || start.tags().has('result/relativeDate');
  const reading = toDay(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  return tellsDay && reading.kind === 'day' ? reading.day : null;
}

function endOfMonth(today: Day): Day {
  const days = [31, 30, 29, 28].map((day) => `${today.slice(0, 8)}${day}`);
  return days.find((day) => readDay(day).kind === 'day') ?? today;
}
