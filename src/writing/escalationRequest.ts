import type { Day, Note } from '../notes/note.ts';

/** An earlier issue of the same person. */
export interface EarlierIssue {
  readonly words: string;
  /** Of its note, relative to the notes' root, with `/`. */
  readonly path: string;
  /** The session's heading in a running file; null where the note is one session. */
  readonly heading: string | null;
}

/** An action item of one's own. */
export interface OwnAction {
  readonly words: string;
  readonly due: Day;
}

/** What is logged. Plain data; words may hold anything, and are written on one line. */
export interface EscalationRequest {
  readonly issue: string;
  /** Null where it was not said. */
  readonly isUrgent: boolean | null;
  readonly isImportant: boolean | null;
  readonly isInTheirControl: boolean | null;
  /** Empty where nothing was. */
  readonly tried: string;
  readonly repeats: EarlierIssue | null;
  /** An action of one's own in response; null for none. */
  readonly action: OwnAction | null;
}

export interface EscalationPlace {
  /** Of the note that is written to, relative to the notes' root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly read: (text: string) => Note | null;
}
