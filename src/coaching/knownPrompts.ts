import type { FrameworkTable } from '../config/frameworks.ts';
import { promptsOf } from '../config/prompts.ts';
import { wordsStart } from '../notes/lineMarks.ts';
import { type PromptKeys, promptKey, promptKeys } from '../notes/promptKeys.ts';

const known = new WeakMap<FrameworkTable, PromptKeys>();

/** The prompts that templates of a table leave in a note, prepared for comparing: what holds only these says nothing. Preparing costs more than comparing, hence the memory. */
export function promptsIn(table: FrameworkTable): PromptKeys {
  const remembered = known.get(table);
  if (remembered) return remembered;
  const prepared = promptKeys(promptsOf(table));
  known.set(table, prepared);
  return prepared;
}

/** Whether a line is a prompt, and nothing else. */
export function isPrompt(line: string, prompts: PromptKeys): boolean {
  const start = wordsStart(line, 0, line.length);
  return prompts.mayBegin?.(line, start) !== false && prompts.has(promptKey(line));
}
