import type { Located, Section } from '../note.ts';

/** For each of a few answers the words and signs that give it. */
export type Choices<Name extends string> = Readonly<
  Record<Name, { readonly words: RegExp; readonly signs?: RegExp }>
>;

const STRUCK = /~~[^~\r\n]*~~/gu;
/** A choice that has not been ticked. */
const UNTICKED = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[ \]/u;
/** Between two answers: they are offered, none is given. */
const OFFERED = /(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})|[/|]/iu;

/**
 * The first answer that a section gives, of a few. A line that offers several (`green or red?`) gives none; of one that names
 * several the first counts, and words count before signs.
 */
export function chosenIn<Name extends string>(
  { words, titleRange }: Pick<Section, 'words' | 'titleRange'>,
  choices: Choices<Name>,
): Located<Name> | null {
  for (const { 0: line, index } of words.matchAll(/[^\r\n]+/gu)) {
    if (UNTICKED.test(line)) continue;
    const chosen = chosenOnLine(line, choices);
    if (!chosen) continue;
    const start = titleRange.end + index + chosen.start;
    return { value: chosen.name, range: { start, end: start + chosen.length } };
  }
  return null;
}

interface Found<Name> {
  readonly name: Name;
  readonly start: number;
  readonly length: number;
}

function chosenOnLine<Name extends string>(written: string, choices: Choices<Name>): Found<Name> | null {
  const line = written.replace(STRUCK, (struck) => ' '.repeat(struck.length));
  for (const kind of ['words', 'signs'] as const) {
    const found = (Object.keys(choices) as Name[]).flatMap((name): Found<Name>[] => {
      const match = choices[name][kind]?.exec(line);
      return match ? [{ name, start: match.index, length: match[0].length }] : [];
    });
    const [first, ...others] = found.sort((a, b) => a.start - b.start);
    const last = others.at(-1);
    if (first && last && OFFERED.test(line.slice(first.start + first.length, last.start))) return null;
    if (first) return first;
  }
  return null;
}

/** Words, parted by `|`, that stand by themselves, in any case. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}
