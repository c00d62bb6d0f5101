import { ownText } from '../notes/ownText.ts';

/** Where a note stands. */
export interface NotePlace {
  readonly key: string;
  readonly path: string;
  readonly root: string;
}

/** What tells a note's root, and its path out of its key. Mostly all notes of a root share one. */
export interface NotePath {
  readonly root: string;
  pathOf(key: string): string;
}

/** Keeps how keys tell paths, each once: paths of their own would take as much memory as keys. */
export class NotePaths {
  readonly #known = new Map<string, NotePath>();

  of({ key, path, root }: NotePlace): NotePath {
    const plain = key.endsWith(path);
    const start = plain ? key.length - path.length : startOfEncoded(key, path);
    // Else a path would keep the list of files that it was cut out of.
    if (start === null) {
      const own = ownText(path);
      return { root, pathOf: () => own };
    }
    const name = `${plain} ${start} ${root}`;
    const known = this.#known.get(name);
    if (known) return known;
    const inKey = (other: string): string => other.slice(start);
    const made = { root, pathOf: plain ? inKey : (other: string) => decoded(inKey(other)) ?? '' };
    this.#known.set(name, made);
    return made;
  }
}

/** Where in a URI a path begins; null where it does not end with it. */
function startOfEncoded(key: string, path: string): number | null {
  let slash = key.length;
  for (let left = path.split('/').length; left > 0 && slash >= 0; left--)
    slash = key.lastIndexOf('/', slash - 1);
  return slash >= 0 && decoded(key.slice(slash + 1)) === path ? slash + 1 : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // What is no URI may have any sign.
    if (error instanceof URIError) return null;
    throw error;
  }
}
