import type { Phrase } from '../../notes/phrase.ts';
import type { BriefPlace } from './brief.ts';

/** How a brief is put into words. */
export interface BriefSpeech {
  readonly say: (words: Phrase) => string;
  /** The address of a place as it may stand in a link: nothing in it ends the link. */
  readonly addressOf: (place: BriefPlace) => string;
}

/** What the parts of the page are written with. */
export interface BriefPen {
  readonly say: (words: Phrase) => string;
  /** A link to where words come from. */
  readonly link: (words: string, place: BriefPlace) => string;
  /** Words with a link where they have a source. */
  readonly linked: (words: string, place: BriefPlace | null) => string;
}

/** A heading and its bullets; left out where there are none. */
export interface BriefSection {
  readonly title: Phrase;
  readonly rows: readonly string[];
}
