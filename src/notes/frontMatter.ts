import { readByGrammar } from './frontMatterGrammar.ts';
import type { FrontMatter, FrontMatterError, TextRange } from './note.ts';
import { phrase } from './phrase.ts';
import { isLineEnd } from './plainLines.ts';
import { readPlainYaml } from './plainYaml.ts';
import type { YamlReading } from './yaml.ts';

/** Who reads a block: a scan of plain `key: value` lines, which hands over where it is not sure, or the whole grammar. Where both answer, they answer the same. */
export type FrontMatterReader = 'scan' | 'grammar';

/** Front matter, and who read it: where there is none, the scan saw it. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly by: FrontMatterReader;
}

const FENCE = '---';

/** The block of front matter at the top of a text: both fences, and the YAML between them. */
export interface FrontMatterBlock {
  readonly range: TextRange;
  readonly yaml: TextRange;
}

/**
 * Finds the block by the definition of micromark-extension-frontmatter: `---` and nothing but spaces or tabs on the first
 * line, up to the next such line. Without a closing fence there is no front matter.
 */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  const openingEnd = text.startsWith(FENCE) ? behindBlanks(text, FENCE.length) : -1;
  if (openingEnd < 0 || openingEnd >= text.length || !isLineEnd(text, openingEnd)) return null;
  const start = openingEnd + (text.startsWith('\r\n', openingEnd) ? 2 : 1);
  for (let at = text.indexOf(FENCE, start); at >= 0; at = text.indexOf(FENCE, at + 1)) {
    if (!isLineEnd(text, at - 1)) continue;
    const end = behindBlanks(text, at + FENCE.length);
    if (isLineEnd(text, end)) return { range: { start: 0, end }, yaml: { start, end: at } };
  }
  return null;
}

function behindBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}

/** Reads the front matter of a note. Never throws; nothing in it is ever executed. */
export function readFrontMatter(text: string): FrontMatter {
  return frontMatterReading(text).frontMatter;
}

/** The same, with who read it. `first`: who is asked first. */
export function frontMatterReading(text: string, first: FrontMatterReader = 'scan'): FrontMatterReading {
  const block = findFrontMatter(text);
  if (!block) return { frontMatter: withoutBlock(text), by: 'scan' };
  const { start, end } = block.yaml;
  const source = text.slice(start, end);
  const plain = first === 'scan' ? readPlainYaml(source, start) : null;
  const reading = plain ?? readByGrammar(source, start);
  return { frontMatter: frontMatterOf(text, block, reading), by: plain ? 'scan' : 'grammar' };
}

function frontMatterOf(text: string, { range, yaml }: FrontMatterBlock, reading: YamlReading): FrontMatter {
  const { value, places, errors } = reading;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isMap) return { range, value: value as Record<string, unknown>, places, errors };
  const isMisread = value !== null && value !== undefined && errors.length === 0;
  return {
    range,
    value: Object.create(null),
    places,
    errors: isMisread ? [noMap(trimmed(text, yaml))] : errors,
  };
}

function noMap(range: TextRange): FrontMatterError {
  return { kind: 'syntax', message: phrase('Front matter must hold `key: value` lines.'), range };
}

/** `---js` and its relatives are no front matter; whoever wrote them is told so. */
function withoutBlock(text: string): FrontMatter {
  const foreign = /^---[ \t]*([A-Za-z][\w+-]*)[ \t]*(?=\r|\n)/u.exec(text);
  const range = { start: 0, end: 0 };
  const errors = foreign
    ? [
        {
          kind: 'syntax' as const,
          message: phrase(
            'Front matter is read as YAML only: write `---` without `{language}`. Nothing in it is run.',
            { language: foreign[1] ?? '' },
          ),
          range: { start: 0, end: foreign[0].length },
        },
      ]
    : [];
  return { range, value: Object.create(null), places: [], errors };
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const source = text.slice(start, end);
  return { start: start + source.length - source.trimStart().length, end: start + source.trimEnd().length };
}
