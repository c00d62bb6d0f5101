import type { Problem } from '../../coaching/rule.ts';
import { conflictingDueFixes } from './conflictingDueFixes.ts';
import { directiveFixes } from './directiveFixes.ts';
import { dueBeforeNoteFixes, missingDueDateFixes, overdueFixes } from './dueDateFixes.ts';
import { handOverFixes, neglectedFixes } from './escalationFixes.ts';
import { expectationFixes } from './expectationFixes.ts';
import type { Fix, Fixer, FixTarget } from './fix.ts';
import { flagFixes } from './flagFixes.ts';
import { invalidDateFixes } from './invalidDateFixes.ts';
import { ownerFixes } from './ownerFixes.ts';
import { adjustmentFixes, processFixes, storyFixes } from './partFixes.ts';
import { partyFixes } from './partyFixes.ts';
import { preparationFixes } from './preparationFixes.ts';
import { unchangedManagerFixes } from './programFixes.ts';
import { quoteFixes } from './quoteFixes.ts';
import { schemaFixes } from './schemaFixes.ts';
import { sectionFixes } from './sectionFixes.ts';
import { suggestionFixes } from './suggestionFixes.ts';

/** How the problems of each rule are mended. A rule that is not here can only be switched off. */
const FIXERS: Readonly<Record<string, readonly Fixer[]>> = {
  'missing-intent': [sectionFixes],
  'missing-criteria': [sectionFixes],
  'incomplete-framework': [sectionFixes],
  'missing-due-date': [missingDueDateFixes],
  'missing-owner': [ownerFixes],
  'missing-expectation': [expectationFixes],
  'overdue-action': [overdueFixes],
  'due-before-note': [dueBeforeNoteFixes],
  'invalid-date': [invalidDateFixes],
  'conflicting-due-dates': [conflictingDueFixes],
  'front-matter-syntax': [quoteFixes],
  'front-matter-schema': [schemaFixes],
  'unknown-key': [suggestionFixes],
  'unknown-person': [suggestionFixes],
  'ambiguous-person': [suggestionFixes],
  'manager-owned-action': [handOverFixes],
  'neglected-escalation': [neglectedFixes],
  'unchanged-manager': [unchangedManagerFixes],
  'directive-language': [directiveFixes],
  'one-sided-plan': [partyFixes],
  'unknown-value': [suggestionFixes, sectionFixes],
  'outcome-only-process': [processFixes],
  'missing-flag': [flagFixes],
  'red-flag-without-adjustment': [adjustmentFixes],
  'missing-teach-back': [sectionFixes],
  'missing-story': [storyFixes],
  'not-prepared': [preparationFixes],
};

/** The ways to mend a problem, the best first. Pure; what they write is verified by `planFix`. */
export function fixesFor(problem: Problem, target: FixTarget): readonly Fix[] {
  const fixers = Object.hasOwn(FIXERS, problem.rule) ? (FIXERS[problem.rule] ?? []) : [];
  return fixers.flatMap((fixer) => fixer(problem, target));
}
