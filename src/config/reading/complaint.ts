import type { Phrase } from '../../notes/phrase.ts';

/** What cannot be used of data that was read from YAML, by its place in the data. */
export interface Complaint {
  /** JSON Pointer of the value. */
  readonly pointer: string;
  /** Where the key is meant, and not what stands behind it. */
  readonly isAboutKey?: true;
  readonly message: Phrase;
}
