import { phrase } from '../../notes/phrase.ts';
import { askedOf, asksForCriteria, placeFor, says, titleFor } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const missingCriteria: Rule = {
  id: 'missing-criteria',
  severity: 'warning',
  summary: 'A held 1-on-1 names no decision criteria, in a framework that has them.',
  why: 'The triggers and signals behind a decision are what can be coached; its outcome is not.',
  fails: { text: '# 1-on-1 with Dana\n\n**Decision criteria:** TODO\n' },
  passes: { text: '# 1-on-1 with Dana\n\n**Decision criteria:** Two stakeholders ask for the price.\n' },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (
      asked?.stage !== 'held' ||
      !asksForCriteria(note, context) ||
      says(note, asked.session, 'criteria', context)
    )
      return [];
    const message = phrase(
      'Name the signals that lead to the decision: add “{title}”, or fill it where it is here.',
      { title: titleFor(note, asked.session, 'criteria', context) },
    );
    return [{ range: placeFor(note, asked.session, 'criteria'), message, section: 'criteria' }];
  },
};
