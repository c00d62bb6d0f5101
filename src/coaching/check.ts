import type { Severity } from '../config/configuration.ts';
import type { Note } from '../notes/note.ts';
import type { CheckContext, Finding, Problem, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Everything that the rules find in a note, in the order of its text. Rules that the note or the configuration switch off are not asked. */
export function check(note: Note, context: CheckContext, rules: readonly Rule[] = RULES): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    const configured = context.configuration.rules[rule.id];
    const severity = configured ?? rule.severity;
    if (severity === 'off' || note.disabledRules.includes(rule.id)) continue;
    for (const finding of rule.find(note, context))
      problems.push(
        problemOf(finding, rule.id, configured === undefined ? (finding.severity ?? severity) : severity),
      );
  }
  return problems.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Named one by one: findings come in many shapes, and copying such by `...` costs more than finding them. */
function problemOf(
  { range, message, suggestions, section, related }: Finding,
  rule: string,
  severity: Severity,
): Problem {
  return {
    range,
    message,
    ...(suggestions && { suggestions }),
    ...(section !== undefined && { section }),
    ...(related && { related }),
    rule,
    severity,
  };
}
