import assert from 'node:assert/strict';
import { frontMatterReading } from '../../src/notes/frontMatter.ts';
import { readPlainYaml } from '../../src/notes/plainYaml.ts';
import { readYaml } from '../../src/notes/yaml.ts';

const OFFSET = 7;

/** What both readers make of a document: how they differ, or who answered. */
export type Comparison = { readonly differs: string } | { readonly by: 'scan' | 'grammar' };

/** Reads a document as YAML and as front matter, in both ways. Places and errors count, in their order. */
export function compare(yaml: string): Comparison {
  const plain = readPlainYaml(yaml, OFFSET);
  // What the scan hands over is read by the other one alone.
  if (!plain) return { by: 'grammar' };
  const text = `---\n${yaml}\n---\n`;
  try {
    assert.deepEqual(plain, readYaml(yaml, OFFSET));
    assert.deepEqual(frontMatterReading(text).frontMatter, frontMatterReading(text, 'grammar').frontMatter);
  } catch (error) {
    return { differs: error instanceof Error ? error.message : String(error) };
  }
  return { by: 'scan' };
}
