import { KnownNames } from './knownNames.ts';
import type { ReadingOptions } from './note.ts';
import { type PromptKeys, promptKeys } from './promptKeys.ts';
import { noteFolders } from './recognition.ts';
import { type TitleReader, titleReader } from './titleMeanings.ts';

/** Is told who read a note's body: the scanner, or the grammar. */
export type BodyListener = (by: 'scan' | 'grammar') => void;

/** What is the same for all notes that are read with the same options. */
export interface NotePreparation {
  readonly options: ReadingOptions;
  readonly titles: TitleReader;
  readonly prompts: PromptKeys;
  readonly roster: KnownNames;
  readonly noteFolders: readonly string[];
  readonly heard: BodyListener;
}

/** Prepares the reading of many notes with the same options. */
export function prepareNotes(
  options: ReadingOptions,
  heard: BodyListener = () => undefined,
): NotePreparation {
  return {
    options,
    titles: titleReader(options.sectionAliases),
    prompts: promptKeys(options.prompts),
    roster: new KnownNames([...options.self, ...options.knownPeople]),
    noteFolders: noteFolders(options.include),
    heard,
  };
}
