import type { Problem } from '../../coaching/rule.ts';
import { NOTE_SCHEMAS } from '../../config/noteSchemas.ts';
import { nearest } from '../../notes/nearest.ts';
import type { FrontMatterPlace } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { scalarWords } from '../../notes/scalarWords.ts';
import { lineEndOf } from '../lineEnd.ts';
import { type Fix, type Fixer, type FixTarget, writing } from './fix.ts';
import { repeatedKeyFixes } from './repeatedKeyFixes.ts';
import { suggestionFixes } from './suggestionFixes.ts';

/** Words for yes and no that YAML 1.1 read as such, and YAML 1.2 as text. */
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'on', 'true'].map((word) => [word, true] as const),
  ...['no', 'n', 'off', 'false'].map((word) => [word, false] as const),
]);
/** What `properties` of a schema says of one key. */
interface KeySchema {
  readonly type?: string | readonly string[];
}

/** Mends front matter that does not fit: a word outside its list, `yes` for `true`, a key that stands twice, a missing one. */
export const schemaFixes: Fixer = (problem, target) => {
  const { frontMatter } = target.note;
  const isRepeated = frontMatter.errors.some(
    ({ kind, range }) => kind === 'repeated-key' && range.start === problem.range.start,
  );
  if (isRepeated) return repeatedKeyFixes(problem, target);
  if (problem.severity === 'warning' && problem.range.start === 0) return missingKeyFixes(target);
  const place = frontMatter.places.find(
    ({ value, pointer }) =>
      pointer !== '' && value.start === problem.range.start && value.end === problem.range.end,
  );
  return place ? valueFixes(place, problem, target) : [];
};

function valueFixes(place: FrontMatterPlace, problem: Problem, target: FixTarget): readonly Fix[] {
  const key = place.pointer.slice(1);
  const { properties } = NOTE_SCHEMAS[target.note.kind] as {
    properties: Readonly<Record<string, KeySchema>>;
  };
  const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
  const value = scalarWords(target.note.frontMatter.value[key]).toLowerCase();
  const meant = YES_NO.get(value);
  if (schema?.type?.includes('boolean') && meant !== undefined) {
    // Safe: these words were YAML's own for `true` and `false` until 1.2, and the key takes nothing else.
    return [
      writing(phrase('Write “{text}”', { text: String(meant) }), place.value, String(meant), {
        isPreferred: true,
        isSafe: true,
      }),
    ];
  }
  // Where none of the words is near, each is as likely as the other.
  const isNear = nearest(value, problem.suggestions ?? []).length > 0;
  return suggestionFixes(problem, target).map((fix) => ({
    ...fix,
    isPreferred: fix.isSafe || (fix.isPreferred && isNear),
  }));
}

/** Adds a key that is missing, at the end of the front matter. The day is offered as today's: where it is another, it is corrected there. */
function missingKeyFixes({ note, text, context }: FixTarget): readonly Fix[] {
  const { frontMatter } = note;
  const at = text.lastIndexOf('---', frontMatter.range.end);
  const missing = ['person', 'date'].filter(
    (key) =>
      frontMatter.value[key] === undefined && (key === 'person' ? note.person === null : note.date === null),
  );
  if (frontMatter.range.end === 0) return [];
  const lineEnd = lineEndOf(text);
  return missing.map((key): Fix => {
    const value = key === 'date' ? context.today : '';
    const start = at + `${key}: `.length;
    return {
      title: phrase('Add `{key}:`', { key }),
      isPreferred: true,
      isSafe: false,
      write: {
        kind: 'start',
        replacements: [{ range: { start: at, end: at }, text: `${key}: ${value}${lineEnd}` }],
        selection: { start, end: start + value.length },
      },
    };
  });
}
