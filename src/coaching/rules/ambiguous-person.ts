import { slugOf } from '../../notes/names.ts';
import type { Note } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import type { ResolvedPerson } from '../../workspace/people.ts';
import { type Mention, mentionsOf, namesInWords, spelt } from '../mentions.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

const ROSTER =
  'people:\n  - name: Dana Reyes\n    handle: dreyes\n  - name: Dana Ortiz\n    handle: dortiz\n';

export const ambiguousPerson: Rule = {
  id: 'ambiguous-person',
  severity: 'warning',
  summary:
    'A short name fits two people of the roster or, without one, of those whom notes are about. An `@handle` or address that the roster gives one of them is theirs alone, and in a note about one of them an owner’s short name means that one.',
  why: 'A guess would put one Dana’s promises on the other one’s list.',
  fails: { configuration: ROSTER, text: '---\nperson: Dana\ndate: 2026-01-15\n---\n' },
  passes: {
    configuration: ROSTER,
    text: '---\nperson: Dana Ortiz\ndate: 2026-01-15\n---\n\n- [ ] Dana: Send the renewal plan 📅 2026-01-20\n',
  },
  find: (note, context) =>
    mentionsOf(note, context).flatMap((mention): Finding[] => {
      const fitting = context.people.candidates(mention.name);
      if (fitting.length < 2 || isSettled(mention, fitting, note, context)) return [];
      const values = { name: mention.name, names: namesInWords(fitting) };
      const message =
        mention.range || mention.isOwner
          ? phrase(
              '“{name}” may be {names}: write the full name or the handle of the one who is meant.',
              values,
            )
          : phrase(
              '“{name}” may be {names}: say whom this note is about, with `person:` in its front matter.',
              values,
            );
      const suggestions = spelt(mention, fitting);
      return [{ range: mention.place, message, ...(suggestions.length > 0 ? { suggestions } : {}) }];
    }),
};

function isSettled(
  { name, isHandle, isOwner, person }: Mention,
  fitting: readonly ResolvedPerson[],
  note: Note,
  { people }: CheckContext,
): boolean {
  if (isHandle && people.isDeclared(name)) return true;
  if (!isOwner || !note.person) return false;
  // An owner who is called like the note's person is one question with that person, and asked there.
  if (slugOf(name) === slugOf(note.person.name)) return true;
  return person.slug === people.personOf(note)?.slug && fitting.some(({ slug }) => slug === person.slug);
}
