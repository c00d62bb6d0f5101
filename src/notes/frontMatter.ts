import matter from 'gray-matter';
import type { FrontMatter, TextRange } from './note.ts';
import { phrase } from './phrase.ts';
import { readYaml, type YamlReading } from './yaml.ts';

const NOTHING: YamlReading = { value: null, places: [], errors: [], isWhole: true };

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
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text);
  if (!opening) return null;
  const yamlStart = opening[0].length;
  const closing = /(?:^|\r\n|\n|\r)(---[ \t]*)(?=\r|\n|$)/gu;
  // The search starts on the line end of the opening fence, so that an empty block is found as well.
  closing.lastIndex = yamlStart - 1;
  const match = closing.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const yamlEnd = Math.max(yamlStart, end - (match[1] ?? '').length);
  return { range: { start: 0, end }, yaml: { start: yamlStart, end: yamlEnd } };
}

/** Reads the front matter of a note. Never throws; nothing in it is ever executed. */
export function readFrontMatter(text: string): FrontMatter {
  const block = findFrontMatter(text);
  if (!block) return withoutBlock(text);
  const reading = split(text, block.yaml);
  const isMap = typeof reading.value === 'object' && reading.value !== null && !Array.isArray(reading.value);
  const errors = [...reading.errors];
  if (!isMap && reading.value !== null && reading.value !== undefined && errors.length === 0) {
    const message = phrase('Front matter must hold `key: value` lines.');
    errors.push({ kind: 'syntax', message, range: trimmed(text, block.yaml) });
  }
  return {
    range: block.range,
    value: isMap ? (reading.value as Record<string, unknown>) : Object.create(null),
    places: reading.places,
    errors,
  };
}

/**
 * gray-matter splits, `yaml` reads. Every other engine of gray-matter's reads nothing, because its JavaScript engine
 * evaluates the text; options are always passed, because without them it caches by text. It takes `---foo` for a closing
 * fence and a lone CR for no line end: so it is handed LF fences, and its engine reads the block that was found.
 */
function split(text: string, yaml: TextRange): YamlReading {
  const source = text.slice(yaml.start, yaml.end);
  const nothing = (): object => ({});
  const engines = {
    yaml: (): object => readYaml(source, yaml.start),
    json: nothing,
    javascript: nothing,
    js: nothing,
    coffee: nothing,
  };
  const { data } = matter(`---\n${source}\n---\n`, { language: 'yaml', engines });
  return isReading(data) ? data : NOTHING;
}

function isReading(data: object): data is YamlReading {
  return 'places' in data && 'errors' in data;
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
