import type { Rule } from './rule.ts';
import { ambiguousPerson } from './rules/ambiguous-person.ts';
import { conflictingDueDates } from './rules/conflicting-due-dates.ts';
import { conflictingItem } from './rules/conflicting-item.ts';
import { directiveLanguage } from './rules/directive-language.ts';
import { dueBeforeNote } from './rules/due-before-note.ts';
import { duplicateSession } from './rules/duplicate-session.ts';
import { frontMatterSchema } from './rules/front-matter-schema.ts';
import { frontMatterSyntax } from './rules/front-matter-syntax.ts';
import { incompleteFramework } from './rules/incomplete-framework.ts';
import { invalidDate } from './rules/invalid-date.ts';
import { managerOwnedAction } from './rules/manager-owned-action.ts';
import { missingCriteria } from './rules/missing-criteria.ts';
import { missingDueDate } from './rules/missing-due-date.ts';
import { missingExpectation } from './rules/missing-expectation.ts';
import { missingFlag } from './rules/missing-flag.ts';
import { missingIntent } from './rules/missing-intent.ts';
import { missingOwner } from './rules/missing-owner.ts';
import { missingStory } from './rules/missing-story.ts';
import { missingTeachBack } from './rules/missing-teach-back.ts';
import { neglectedEscalation } from './rules/neglected-escalation.ts';
import { notPrepared } from './rules/not-prepared.ts';
import { oneSidedLoad } from './rules/one-sided-load.ts';
import { oneSidedPlan } from './rules/one-sided-plan.ts';
import { outcomeOnlyProcess } from './rules/outcome-only-process.ts';
import { overdueAction } from './rules/overdue-action.ts';
import { privateNoteTracked } from './rules/private-note-tracked.ts';
import { redFlagWithoutAdjustment } from './rules/red-flag-without-adjustment.ts';
import { unchangedManager } from './rules/unchanged-manager.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownValue } from './rules/unknown-value.ts';
import { weakIntent } from './rules/weak-intent.ts';
/** All rules, in the order of the rules' page. */
export const RULES: readonly Rule[] = [
  missingIntent,
  missingCriteria,
  missingDueDate,
  missingOwner,
  missingExpectation,
  oneSidedPlan,
  overdueAction,
  invalidDate,
  conflictingDueDates,
  conflictingItem,
  dueBeforeNote,
  frontMatterSyntax,
  frontMatterSchema,
  unknownKey,
  unknownPerson,
  ambiguousPerson,
  unknownValue,
  weakIntent,
  outcomeOnlyProcess,
  incompleteFramework,
  missingFlag,
  redFlagWithoutAdjustment,
  missingTeachBack,
  missingStory,
  notPrepared,
  managerOwnedAction,
  oneSidedLoad,
  neglectedEscalation,
  unchangedManager,
  directiveLanguage,
  privateNoteTracked,
  duplicateSession,
];
