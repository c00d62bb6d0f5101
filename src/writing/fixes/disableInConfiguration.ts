import { readConfiguration } from '../../config/readConfiguration.ts';
import type { FrontMatterPlace } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { readYaml } from '../../notes/yaml.ts';
import { lineAround, lineEndOf } from '../lineEnd.ts';
import { applied, type Replacement, type WritePlan } from '../replacement.ts';

const refusal = (rule: string): Phrase =>
  phrase(
    '.coaching.yaml cannot be changed safely. Nothing was changed: write `{rule}: off` under `rules:` in it.',
    { rule },
  );

/**
 * What switching a rule off for all notes changes in the text of `.coaching.yaml`; null for a file that is not there yet. Comments and
 * everything else stay as they are. The result is read once more: that rule must be off, and nothing else have changed.
 */
export function disableInConfiguration(text: string | null, rule: string): WritePlan {
  const source = text ?? '';
  const { value, places, errors } = readYaml(source);
  const edit = errors.length > 0 ? null : editFor(source, rule, value, places);
  const isGood = edit !== null && isOffAlone(source, applied(source, [edit]), rule);
  return isGood ? { kind: 'edit', replacements: [edit] } : { kind: 'refused', message: refusal(rule) };
}

function editFor(
  text: string,
  rule: string,
  value: unknown,
  places: readonly FrontMatterPlace[],
): Replacement | null {
  const lineEnd = lineEndOf(text);
  const placeOf = (pointer: string): FrontMatterPlace | undefined =>
    places.find((place) => place.pointer === pointer);
  const own = placeOf(`/rules/${rule}`);
  if (own) return { range: own.value, text: 'off' };
  const rules = placeOf('/rules');
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!rules?.key) {
    if (!isMap && value !== null && value !== undefined) return null;
    const lead = text === '' || /[\r\n]$/u.test(text) ? '' : lineEnd;
    return inserted(text.length, `${lead}rules:${lineEnd}  ${rule}: off${lineEnd}`);
  }
  const children = places.filter(({ pointer, key }) => key && /^\/rules\/[^/]+$/u.test(pointer));
  const last = children.at(-1);
  const isFlow = text.slice(rules.value.start, rules.value.end).startsWith('{');
  if (isFlow)
    return inserted(
      last ? last.value.end : rules.value.start + 1,
      last ? `, ${rule}: off` : ` ${rule}: off `,
    );
  if (!last?.key) {
    const line = lineAround(text, rules.key.end);
    return inserted(line.end, `${lineEnd}  ${rule}: off`);
  }
  const indent = text.slice(lineAround(text, last.key.start).start, last.key.start);
  return inserted(lineAround(text, last.value.end).end, `${lineEnd}${indent}${rule}: off`);
}

function inserted(at: number, text: string): Replacement {
  return { range: { start: at, end: at }, text };
}

function isOffAlone(before: string, after: string, rule: string): boolean {
  const old = readConfiguration(before);
  const now = readConfiguration(after);
  const rest = ({ configuration: { rules, ...others } }: typeof now): string =>
    JSON.stringify([Object.entries(rules).filter(([id]) => id !== rule), others]);
  return (
    now.configuration.rules[rule] === 'off' &&
    now.problems.length <= old.problems.length &&
    rest(old) === rest(now)
  );
}
