import { type Phrase, phrase } from '../notes/phrase.ts';

/** Why an item is not changed. */
export type RefusalName =
  | 'noNote'
  | 'missing'
  | 'several'
  | 'closed'
  | 'noDonePlace'
  | 'noCancelledPlace'
  | 'noDue'
  | 'noDay'
  | 'notVerified'
  | 'mixedLineEnds'
  | 'changing';

/** What is said where an item is not changed. */
export const REFUSALS: Readonly<Record<RefusalName, Phrase>> = {
  noNote: phrase('This file is no longer a note, or cannot be read as one. Nothing was changed.'),
  missing: phrase(
    'This item has changed or moved in its note. Nothing was changed; the list is being refreshed.',
  ),
  several: phrase(
    'Identical lines stand in this section, and their place has changed. Nothing was changed: change the item in its note.',
  ),
  closed: phrase('This item is closed already. Nothing was changed.'),
  noDonePlace: phrase(
    'This item has no place for “done”: its table has no status column. Nothing was changed.',
  ),
  noCancelledPlace: phrase(
    'This item has no place for “cancelled”: it has no checkbox, and no table with a status column. Nothing was changed.',
  ),
  noDue: phrase('This item has no due date that could be put off. Nothing was changed.'),
  noDay: phrase('What stands as the due date of this item is no calendar day. Nothing was changed.'),
  mixedLineEnds: phrase(
    'This note has line ends of two kinds, which the editor would make one. Nothing was changed in it: save it with one kind first.',
  ),
  changing: phrase('This note is being changed by something else. Nothing was changed in it.'),
  notVerified: phrase(
    'This item cannot be changed so without changing something else. Nothing was changed: change it in its note.',
  ),
};
