/** A link as it is written in a note, taken apart. */
export interface NoteLink {
  /** The path or name of the note as written, without what stands behind `#`; empty for a place in the same note. */
  readonly target: string;
  /** The heading it points to, or the empty string. */
  readonly heading: string;
  /** The words that are shown. */
  readonly words: string;
  /** `[[…]]`: the name alone may stand for the path. */
  readonly isWikilink: boolean;
}

const WIKILINK = /\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/u;
const MARKDOWN_LINK = /\[([^[\]]*)\]\((?:<([^<>#\r\n]*)(?:#([^<>\r\n]*))?>|([^()<>\s#]*)(?:#([^()<>\s]*))?)/u;

/** The first link in some words, or null. */
export function linkIn(words: string): NoteLink | null {
  const wiki = WIKILINK.exec(words);
  if (wiki) {
    const [, target = '', heading = '', shown = ''] = wiki;
    return { target: target.trim(), heading: heading.trim(), words: shown.trim(), isWikilink: true };
  }
  const [, shown, bracketed, bracketedHeading, plain, plainHeading] = MARKDOWN_LINK.exec(words) ?? [];
  if (shown === undefined) return null;
  const target = decoded(bracketed ?? plain ?? '');
  const heading = decoded(bracketedHeading ?? plainHeading ?? '');
  return { target, heading, words: shown.trim(), isWikilink: false };
}

/** Whether a link in the note at `from` leads to the note at `path`. Paths are relative to the notes' root, with `/`. */
export function leadsTo({ target, isWikilink }: NoteLink, from: string, path: string): boolean {
  if (target === '') return from === path;
  const wanted = path.replace(/\.md$/iu, '');
  const written = target.replace(/\.md$/iu, '');
  if (!isWikilink) return resolved(from, written) === wanted;
  const name = written.replace(/^\/+/u, '');
  return wanted === name || wanted.endsWith(`/${name}`) || resolved(from, written) === wanted;
}

/** `target` as seen from the folder of `from`; from the root where it begins with `/`. */
function resolved(from: string, target: string): string {
  const names = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray `%` is no escape: the path is meant as it stands.
    return text;
  }
}
