import { relativeLink } from '../sinceLastTime.ts';
import type { BriefPlace } from './brief.ts';

/** What a name on disk may hold and no address may: half of a surrogate pair, and what is not seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The address of a place in a link, from the page at `from`; `path` is that of the place, both with `/`. Lines are fragments, as code hosts and the editor read them. */
export function relativeAddress(from: string, path: string, { line }: Pick<BriefPlace, 'line'>): string {
  const address = relativeLink(from, path).replace(UNSEEN, (sign) =>
    encodeURIComponent(sign.replace(/\p{Cs}/u, '\uFFFD')),
  );
  return `${address}#L${line}`;
}
