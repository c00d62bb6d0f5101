import { type Phrase, phrase } from '../../notes/phrase.ts';
import type { BriefItem } from './brief.ts';
import type { BriefPen } from './briefPen.ts';
import { plainWords } from './safeWords.ts';

/** One bullet for each item: what, how late, since when, how often carried over; of others' items whose it is, too. */
export function itemRows(items: readonly BriefItem[], { say, link }: BriefPen, whose?: 'named'): string[] {
  return items.map((item) => {
    const { text, overdueDays, raised, carried, place } = item;
    const words = text.trim() === '' ? say(phrase('Action item')) : text;
    const due = say(dueOf(item));
    const details = [
      overdueDays === null ? due : `**${due}**`,
      ...(raised === null ? [] : [say(phrase('raised {day}', { day: raised }))]),
      ...(carried === 0
        ? []
        : [
            say(
              carried === 1
                ? phrase('carried over once')
                : phrase('carried over {times} times', { times: carried }),
            ),
          ]),
    ];
    return `${link(whose === undefined || item.owner === null ? words : `${item.owner}: ${words}`, place)} – ${details.join(', ')}`;
  });
}

function dueOf({ due, invalidDue, overdueDays }: BriefItem): Phrase {
  if (due === null) {
    return invalidDue === null
      ? phrase('no due date')
      : phrase('due “{words}”, which is no day', { words: plainWords(invalidDue) });
  }
  if (overdueDays === null) return phrase('due {day}', { day: due });
  return overdueDays === 1
    ? phrase('due {day}, overdue by 1 day', { day: due })
    : phrase('due {day}, overdue by {days} days', { day: due, days: overdueDays });
}
