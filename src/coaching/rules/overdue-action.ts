import { daysBetween } from '../../notes/days.ts';
import { itemsOf } from '../../notes/itemsOf.ts';
import type { Item, Note } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { isLineOf, isOpen } from '../../workspace/items.ts';
import { askedOf } from '../asked.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Asked of every session: an item of an old meeting that is still open is what the lists show as well. A newer line speaks for an older one. */
export const overdueAction: Rule = {
  id: 'overdue-action',
  severity: 'information',
  summary: 'An open action item was due before today.',
  why: 'What is late is talked about, done, or given a new day; what nobody mentions teaches that dates mean nothing.',
  fails: {
    today: '2026-01-23',
    text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n',
  },
  passes: {
    today: '2026-01-20',
    text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n',
  },
  find: (note, context) => {
    if (askedOf(note, context)?.stage === 'nothing') return [];
    const isLate = (item: Item): boolean =>
      !item.isPreparation && isOpen(item) && item.due !== null && item.due.value < context.today;
    return itemsOf(note, isLate)
      .filter((item) => isCurrent(item, context))
      .map((item) => ({ range: item.due?.range ?? item.range, message: messageFor(item, note, context) }));
  },
};

function messageFor(item: Item, note: Note, { today, people }: CheckContext): Phrase {
  const days = item.due ? daysBetween(item.due.value, today) : 0;
  const owner = item.owner ? people.ownerOf(item.owner, note) : null;
  const late = days === 1 ? phrase('Overdue by 1 day') : phrase('Overdue by {days} days', { days });
  const whose =
    owner === null
      ? phrase('nobody owns it')
      : owner.isSelf
        ? phrase('it is yours')
        : phrase('it is {name}’s', { name: owner.name });
  return phrase('{late}, and {whose}: check it off, or agree on a new day.', { late, whose });
}

function isCurrent(item: Item, context: CheckContext): boolean {
  const current = context.historyOf(item)?.current;
  return !current || isLineOf(current, context.path, item);
}
