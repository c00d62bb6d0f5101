import matter from 'gray-matter';
import { readYaml, type YamlReading } from './yaml.ts';

const NOTHING: YamlReading = { value: null, places: [], errors: [], isWhole: true };

/**
 * Front matter by the whole grammar: gray-matter splits, `yaml` reads. Every other engine of gray-matter's reads nothing, because its
 * JavaScript engine evaluates the text; options are always passed, because without them it caches by text. It takes `---foo` for a
 * closing fence and a lone CR for no line end: so it is handed LF fences, and its engine reads `source`, what stands between them.
 * `offset` is added to every range.
 */
export function readByGrammar(source: string, offset: number): YamlReading {
  const nothing = (): object => ({});
  const engines = {
    yaml: (): object => readYaml(source, offset),
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
