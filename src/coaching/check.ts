import type { Note } from '../notes/note.ts';
import type { CheckContext, Problem, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Everything that the rules find in a note, in the order of its text. Rules that the note or the configuration switch off are not asked. */
export function check(note: Note, context: CheckContext, rules: readonly Rule[] = RULES): Problem[] {
  const problems = rules.flatMap((rule) => problemsOf(rule, note, context));
  return problems.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function problemsOf(rule: Rule, note: Note, context: CheckContext): Problem[] {
  const configured = context.configuration.rules[rule.id];
  const severity = configured ?? rule.severity;
  if (severity === 'off' || note.disabledRules.includes(rule.id)) return [];
  return rule.find(note, context).map((finding) => ({
    ...finding,
    rule: rule.id,
    severity: configured === undefined ? (finding.severity ?? severity) : severity,
  }));
}
