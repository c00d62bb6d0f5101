/** UTF-16 code units after which a part of a long output is handed over. */
const PART = 256 * 1024;

/** Texts that follow one another, in parts: as one text a long output would stand in memory twice, and one by one it would take long to write. */
export function* inParts(texts: Iterable<string>): Generator<string> {
  let part = '';
  for (const text of texts) {
    part += text;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}
