import assert from 'node:assert/strict';
import { RULES } from '../../../src/coaching/rules.ts';
import { inEnglish } from '../../../src/notes/phrase.ts';
import { disableInNote } from '../../../src/writing/fixes/disableFixes.ts';
import { planFix } from '../../../src/writing/fixes/planFix.ts';
import { applied } from '../../../src/writing/replacement.ts';
import { Desk } from './mending.ts';

/** Rules that are told of a note only where something beside it is known. */
const WITH_OTHERS = new Set([
  'conflicting-item',
  'duplicate-session',
  'one-sided-load',
  'private-note-tracked',
]);
/** Rules about something that no edit of this one note can mend, or that only words of the person's own do, and one whose example nobody on the roster is near to. */
const WITHOUT_FIX = new Set([...WITH_OTHERS, 'unknown-person', 'weak-intent']);

describe('the failing example of each rule', () => {
  for (const { id, fails } of RULES) {
    const { text, ...circumstances } = fails;
    const desk = new Desk({ nextMeeting: '2026-01-29', ...circumstances });
    const errors = (now: string, next: readonly string[] = []): number =>
      desk.problems(now).filter(({ severity, rule }) => severity === 'error' && !next.includes(rule)).length;
    const told = (now: string): number => desk.problems(now).filter(({ rule }) => rule === id).length;

    if (!WITHOUT_FIX.has(id))
      it(`${id} is mended by each of its fixes, and nothing new is wrong`, () => {
        const [[problem, fixes] = []] = desk.fixes(text, id);
        assert.ok(problem && fixes && fixes.length > 0, 'there are fixes');
        assert.ok(fixes.filter(({ isPreferred }) => isPreferred).length <= 1, 'one key does one thing');
        for (const fix of fixes) {
          if (fix.write.kind === 'ask') continue;
          const title = inEnglish(fix.title);
          const plan = planFix(text, problem, fix, desk.reading);
          assert.equal(plan.kind, 'edit', title);
          if (plan.kind !== 'edit') continue;
          const now = applied(text, plan.replacements);
          assert.ok(errors(now, fix.next) <= errors(text, fix.next), title);
          if (plan.selection === null) assert.equal(told(now), 0, title);
          else assert.ok(plan.selection.end <= now.length, title);
        }
      });

    it(`${id} can be switched off in the note, and that alone`, () => {
      const problem = desk.problems(text).find(({ rule }) => rule === id);
      if (!problem) return assert.ok(WITH_OTHERS.has(id));
      const [fix] = disableInNote(problem, desk.target(text));
      assert.ok(fix);
      const plan = planFix(text, problem, fix, desk.reading);
      assert.equal(plan.kind, 'edit');
      if (plan.kind !== 'edit') return;
      const now = applied(text, plan.replacements);
      const others = (problems: string): string[] =>
        desk
          .problems(problems)
          .map(({ rule }) => rule)
          .filter((rule) => rule !== id);
      assert.equal(told(now), 0);
      assert.deepEqual(others(now), others(text));
    });
  }
});
