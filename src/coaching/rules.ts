import type { Rule } from './rule.ts';
import { conflictingDueDates } from './rules/conflicting-due-dates.ts';
import { frontMatterSchema } from './rules/front-matter-schema.ts';
import { frontMatterSyntax } from './rules/front-matter-syntax.ts';
import { invalidDate } from './rules/invalid-date.ts';
import { missingCriteria } from './rules/missing-criteria.ts';
import { missingDueDate } from './rules/missing-due-date.ts';
import { missingIntent } from './rules/missing-intent.ts';
import { overdueAction } from './rules/overdue-action.ts';

/** All rules, in the order of the rules' page. */
export const RULES: readonly Rule[] = [
  missingIntent,
  missingCriteria,
  missingDueDate,
  overdueAction,
  invalidDate,
  conflictingDueDates,
  frontMatterSyntax,
  frontMatterSchema,
];
