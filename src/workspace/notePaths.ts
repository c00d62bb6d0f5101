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
    if (start === null) return new OwnPath(root, ownText(path));
    const name = `${plain} ${start} ${root}`;
    const known = this.#known.get(name);
    if (known) return known;
    const made = plain ? new PlainPath(root, start) : new EncodedPath(root, start);
    this.#known.set(name, made);
    return made;
  }
}

/** The key ends with the path. */
class PlainPath implements NotePath {
  readonly root: string;
  readonly #start: number;

  constructor(root: string, start: number) {
    this.root = root;
    this.#start = start;
  }

  pathOf(key: string): string {
    return key.slice(this.#start);
  }
}

/** The key is a URI, and ends with the path as URIs have it. */
class EncodedPath implements NotePath {
  readonly root: string;
  readonly #start: number;

  constructor(root: string, start: number) {
    this.root = root;
    this.#start = start;
  }

  pathOf(key: string): string {
    return decoded(key.slice(this.#start)) ?? '';
  }
}

/** The key does not tell the path. */
class OwnPath implements NotePath {
  readonly root: string;
  readonly #path: string;

  constructor(root: string, path: string) {
    this.root = root;
    this.#path = path;
  }

  pathOf(): string {
    return this.#path;
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
