import type { Note } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf, ownFrameworks, placeFor } from '../asked.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** One alone is no load, whatever its share. */
const FEWEST = 2;

export const oneSidedLoad: Rule = {
  id: 'one-sided-load',
  severity: 'hint',
  summary:
    'In the newest note of a person: you own more than the configured share (`dependency: share`, half of them unless said otherwise) of the open items that all notes about them have, and two at least. Free-form notes are asked only where `dependency` is configured.',
  why: 'The more often you solve their problems, the more often they come back with the next one.',
  fails: {
    text: '---\nframework: grow\n---\n\n## Will\n\n- [ ] @me Call the sponsor 📅 2026-01-20\n- [ ] @dana Draft the plan 📅 2026-01-20\n',
    others: [
      { path: '1-1s/dana-reyes/2026-01-08.md', text: '- [ ] @me Ask for the price list 📅 2026-01-19\n' },
    ],
  },
  passes: {
    text: '---\nframework: grow\n---\n\n## Will\n\n- [ ] @me Call the sponsor 📅 2026-01-20\n- [ ] @dana Draft the plan 📅 2026-01-20\n',
    others: [
      { path: '1-1s/dana-reyes/2026-01-08.md', text: '- [ ] @dana Ask for the price list 📅 2026-01-19\n' },
    ],
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held' || !isAsked(note, context) || !context.isNewest()) return [];
    const items = context.personItems();
    const mine = items.filter(({ ownerIsSelf }) => ownerIsSelf).length;
    if (mine < FEWEST || mine <= context.configuration.dependency.share * items.length) return [];
    const message = phrase(
      '{count} of the {total} open items with {name} are yours: ask which of them they can take on, and hand them over.',
      { count: mine, total: items.length, name: context.people.personOf(note)?.name ?? '' },
    );
    return [{ range: placeFor(note, asked.session, 'actionItems'), message }];
  },
};

function isAsked(note: Note, context: CheckContext): boolean {
  const { isConfigured } = context.configuration.dependency;
  return isConfigured || ownFrameworks(note, context).some(({ name }) => name !== 'free');
}
