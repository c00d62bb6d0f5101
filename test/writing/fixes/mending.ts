import assert from 'node:assert/strict';
import { check } from '../../../src/coaching/check.ts';
import { contextAlone } from '../../../src/coaching/context.ts';
import type { Problem } from '../../../src/coaching/rule.ts';
import { readingOptions } from '../../../src/config/configuration.ts';
import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import type { Day, Note } from '../../../src/notes/note.ts';
import { inEnglish } from '../../../src/notes/phrase.ts';
import { readNote } from '../../../src/notes/readNote.ts';
import { People } from '../../../src/workspace/people.ts';
import { dayFromWords } from '../../../src/writing/dayWords.ts';
import type { Fix, FixTarget } from '../../../src/writing/fixes/fix.ts';
import { fixAll } from '../../../src/writing/fixes/fixAll.ts';
import { fixesFor } from '../../../src/writing/fixes/fixesFor.ts';
import { type FixReading, planFix } from '../../../src/writing/fixes/planFix.ts';
import { applied } from '../../../src/writing/replacement.ts';

export interface Circumstances {
  readonly path?: string;
  readonly today?: Day;
  /** The text of `.coaching.yaml`. */
  readonly configuration?: string;
  readonly nextMeeting?: Day;
}

/** A desk at which one note is mended: by default one of 15 January 2026, on that day. */
export class Desk {
  reading: FixReading;
  readonly #nextMeeting: Day | null;

  constructor(circumstances: Circumstances = {}) {
    const {
      path = '1-1s/dana-reyes/2026-01-15.md',
      today = '2026-01-15',
      configuration: yaml = '',
    } = circumstances;
    const { configuration } = readConfiguration(yaml);
    const options = readingOptions(configuration);
    const context = contextAlone({ today, configuration, people: new People(configuration), path });
    this.#nextMeeting = circumstances.nextMeeting ?? null;
    this.reading = { read: (text) => readNote(path, text, options), contextOf: () => context };
  }

  note(text: string): Note {
    const note = this.reading.read(text);
    assert.ok(note, 'the text is a note');
    return note;
  }

  problems(text: string): Problem[] {
    const note = this.note(text);
    return check(note, this.reading.contextOf(note));
  }

  target(text: string): FixTarget {
    const note = this.note(text);
    const context = this.reading.contextOf(note);
    return { note, text, context, nextMeeting: () => this.#nextMeeting, dayFromWords };
  }

  /** The problems of one rule, each with its fixes. */
  fixes(text: string, rule: string): (readonly [Problem, readonly Fix[]])[] {
    const wanted = this.problems(text).filter((problem) => problem.rule === rule);
    return wanted.map((problem) => [problem, fixesFor(problem, this.target(text))]);
  }

  /** What each fix of the rule's first problem is called, with `*` where it is preferred and `!` where it is safe. */
  titles(text: string, rule: string): string[] {
    const [, fixes = []] = this.fixes(text, rule)[0] ?? [];
    return fixes.map(
      ({ title, isPreferred, isSafe }) => `${inEnglish(title)}${isPreferred ? '*' : ''}${isSafe ? '!' : ''}`,
    );
  }

  /** The text after the fix of that title, for the rule's first problem; what is to be written next stands between `«` and `»`. */
  after(text: string, rule: string, title: string): string {
    const [problem, fixes = []] = this.fixes(text, rule)[0] ?? [];
    const fix = fixes.find((candidate) => inEnglish(candidate.title) === title);
    assert.ok(problem && fix, `“${title}” is offered among ${this.titles(text, rule).join(', ')}`);
    const plan = planFix(text, problem, fix, this.reading);
    if (plan.kind === 'refused') return `refused: ${inEnglish(plan.message)}`;
    const result = applied(text, plan.replacements);
    const { selection } = plan;
    if (!selection) return result;
    return `${result.slice(0, selection.start)}«${result.slice(selection.start, selection.end)}»${result.slice(selection.end)}`;
  }

  fixAll(text: string): { text: string; fixed: number } {
    return fixAll(text, this.reading);
  }
}
