import type { Rule } from './rule.ts';
import { ambiguousPerson } from './rules/ambiguous-person.ts';
import { conflictingDueDates } from './rules/conflicting-due-dates.ts';
import { dueBeforeNote } from './rules/due-before-note.ts';
import { duplicateSession } from './rules/duplicate-session.ts';
import { frontMatterSchema } from './rules/front-matter-schema.ts';
import { frontMatterSyntax } from './rules/front-matter-syntax.ts';
import { incompleteFramework } from './rules/incomplete-framework.ts';
import { invalidDate } from './rules/invalid-date.ts';
import { missingCriteria } from './rules/missing-criteria.ts';
import { missingDueDate } from './rules/missing-due-date.ts';
import { missingExpectation } from './rules/missing-expectation.ts';
import { missingIntent } from './rules/missing-intent.ts';
import { missingOwner } from './rules/missing-owner.ts';
import { overdueAction } from './rules/overdue-action.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownPerson } from './rules/unknown-person.ts';

/** All rules, in the order of the rules' page. */
export const RULES: readonly Rule[] = [
  missingIntent,
  missingCriteria,
  missingDueDate,
  missingOwner,
  missingExpectation,
  overdueAction,
  invalidDate,
  conflictingDueDates,
  dueBeforeNote,
  frontMatterSyntax,
  frontMatterSchema,
  unknownKey,
  unknownPerson,
  ambiguousPerson,
  incompleteFramework,
  duplicateSession,
];
