import type { Note, OwnerMention, Session } from '../notes/note.ts';
import type { ResolvedPerson } from '../workspace/people.ts';
import { isPrompt, promptsIn } from './knownPrompts.ts';
import type { CheckContext } from './rule.ts';

/** Of two who plan together, the one without a step. */
export interface MissingParty extends ResolvedPerson {
  /** The name of the one who has one. */
  readonly other: string;
}

const OWN: OwnerMention = { name: 'me', range: null, party: 'self' };

/**
 * Who of oneself and the note's person has no step in a session's plan while the other has one, where a template's prompt is no step; null where both have, where neither has,
 * and where that cannot be told: a step that nobody owns, or the step of a third one who may be oneself, as long as nothing says who that is.
 */
export function missingParty(
  note: Note,
  session: Session,
  { people, configuration }: Pick<CheckContext, 'people' | 'configuration'>,
): MissingParty | null {
  const person = people.personOf(note);
  const self = people.ownerOf(OWN, note);
  if (!person || person.isSelf || !self) return null;
  const prompts = promptsIn(configuration.frameworks);
  const steps = session.items.filter(
    ({ isPreparation, status, text }) => !isPreparation && status !== 'cancelled' && !isPrompt(text, prompts),
  );
  const owners = steps.map(({ owner }) => (owner ? people.ownerOf(owner, note) : null));
  if (owners.includes(null)) return null;
  const isMine = owners.some((owner) => owner?.isSelf);
  const isTheirs = owners.some((owner) => owner?.slug === person.slug);
  if (isMine === isTheirs) return null;
  if (isMine) return { ...person, other: self.name };
  const isThird = owners.some((owner) => owner?.slug !== person.slug);
  return isThird && configuration.self === null ? null : { ...self, other: person.name };
}
