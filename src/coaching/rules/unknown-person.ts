import { slugOf } from '../../notes/names.ts';
import { phrase } from '../../notes/phrase.ts';
import { mentionsOf, namesInWords, spelt } from '../mentions.ts';
import type { Finding, Rule } from '../rule.ts';

const ROSTER = 'people:\n  - name: Dana Reyes\n    handle: dana\n';

export const unknownPerson: Rule = {
  id: 'unknown-person',
  severity: 'information',
  summary:
    'With a roster (`people:` in `.coaching.yaml`, or notes of `type: person`), the front matter or an open action item names somebody who is not on it. A folder’s or file’s name is taken as it is.',
  why: 'A misspelt name becomes a second person, and the first one’s lists lose an item.',
  fails: {
    configuration: ROSTER,
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n\n- [ ] @dnaa Send the renewal plan 📅 2026-01-20\n',
  },
  passes: {
    configuration: ROSTER,
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n',
  },
  find: (note, context) => {
    const { people } = context;
    if (!people.hasRoster) return [];
    const own = people.personOf(note);
    return mentionsOf(note, context).flatMap((mention): Finding[] => {
      const { name, range, person, isOwner } = mention;
      // Whom the note is about is told once, where the note says so.
      if (range === null || (isOwner && person.slug === own?.slug)) return [];
      if (people.candidates(name).length > 0 || slugOf(name) === '') return [];
      const near = people.nearestTo(name);
      const message =
        near.length > 0
          ? phrase(
              'Nobody on the roster is called “{name}”: write {names}, or add “{name}” to `people:` in .coaching.yaml.',
              { name, names: namesInWords(near) },
            )
          : phrase(
              'Nobody on the roster is called “{name}”: add them to `people:` in .coaching.yaml, or write the name that stands there.',
              { name },
            );
      const suggestions = spelt(mention, near);
      return [{ range, message, ...(suggestions.length > 0 ? { suggestions } : {}) }];
    });
  },
};
