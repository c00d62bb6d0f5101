import { markedName, mentionOf } from '../notes/names.ts';
import { partyOfTitle } from '../notes/titles.ts';
import type { People } from './people.ts';
import type { SaidIssue } from './repeatedIssues.ts';

/** Who settled an issue: oneself, the person whose issue it is, or somebody else. Null where nobody has yet. */
export type Resolver = 'self' | 'them' | 'other' | null;

const NOBODY = /^(?:nobody|no one|none|not yet|unresolved|open|pending|[?–—-]+)(?![\p{L}\p{N}])/iu;
/** What may follow a name: `Dana, on her own`, `@me (by phone)`. */
const AFTER_NAME = /\s*(?:[,;(]|\s[–—-]\s).*$/u;

/** By whom an issue was resolved, as far as its words name somebody. `person` is the name of whom the note is about. */
export function resolverOf(
  { resolvedBy }: Pick<SaidIssue, 'resolvedBy'>,
  person: string,
  people: People,
): Resolver {
  if (resolvedBy === null || NOBODY.test(resolvedBy.value)) return null;
  const words = resolvedBy.value.replace(AFTER_NAME, '').trim();
  const party = partyOfTitle(words.replace(/^@/u, ''));
  if (party !== null) return party === 'self' ? 'self' : 'them';
  const named = people.resolve(markedName(mentionOf(words)), person);
  if (named.isSelf) return 'self';
  return named.slug !== '' && named.slug === people.resolve(person).slug ? 'them' : 'other';
}
