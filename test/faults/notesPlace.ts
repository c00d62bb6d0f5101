import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LoadedNotes, loadNotes } from '../../src/cli/loadNotes.ts';
import { cacheDigest } from '../../src/cli/noteCache.ts';
import { notesRoots } from '../../src/cli/notesRoots.ts';
import { type NoteStore, openStore } from '../../src/platform/store/noteStore.ts';

/** Stands for the program: the same for all that use one cache. */
const PROGRAM = pathToFileURL('/nonexistent');
/** Seconds. Files are given times from here on, one for each write: long ago, so that they may be trusted at once. */
const FIRST_TIME = 1_000_000_000;

/** What is known of the notes, as it can be compared. */
export interface Known {
  readonly notes: readonly object[];
  readonly unread: readonly object[];
}

/** A folder of notes with a cache beside it, both of which are made to suffer. */
export class NotesPlace {
  readonly place = realpathSync(mkdtempSync(path.join(tmpdir(), 'notes-faults-')));
  readonly notes = path.join(this.place, 'notes');
  readonly cache = path.join(this.place, 'cache');
  #time = FIRST_TIME;

  constructor(count: number) {
    mkdirSync(this.notes);
    for (let at = 0; at < count; at++) this.write(`1-1s/dana/${at}.md`, noteText(at));
    this.write('README.md', '- [ ] No note\n');
  }

  /** Writes a note, at a time of its own. */
  write(name: string, text: string): void {
    const file = path.join(this.notes, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    this.#time += 1;
    utimesSync(file, this.#time, this.#time);
  }

  /** What is found without a cache. */
  fresh(): Known {
    return known(this.#load(null));
  }

  /** What is found with one; what was read is remembered. Tells why it could not be, too. */
  cached(): Known & { readonly failure: string | null } {
    const loaded = this.#load(this.cache);
    return { ...known(loaded), failure: loaded.cacheFailure };
  }

  /** Stands for how the notes are read now. */
  digest(): string {
    return cacheDigest(notesRoots(this.notes, [this.notes]).of(this.notes), null);
  }

  /** The cache as the program opens it. */
  store(): NoteStore {
    return openStore(this.cache, this.notes, this.digest());
  }

  /** The files of the cache. */
  buckets(): string[] {
    return readdirSync(this.cache, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.notes') || name.endsWith('.tmp'))
      .map((name) => path.join(this.cache, name))
      .sort();
  }

  /** Every file of the notes with its bytes. */
  bytes(): ReadonlyMap<string, string> {
    const files = readdirSync(this.notes, { recursive: true, withFileTypes: true, encoding: 'utf8' });
    return new Map(
      files
        .filter((file) => file.isFile())
        .map((file) => path.join(file.parentPath, file.name))
        .map((file) => [file, readFileSync(file, 'latin1')] as const),
    );
  }

  /** The cache gives what the files say, while it is used for the first time since a fault and afterwards; and no note was touched. */
  assertSound(before: ReadonlyMap<string, string>, what: string): void {
    const { notes, unread } = this.fresh();
    for (const time of ['first', 'second']) {
      const found = this.cached();
      assert.deepEqual(
        { notes: found.notes, unread: found.unread },
        { notes, unread },
        `${what}, ${time} time`,
      );
    }
    assert.deepEqual(this.bytes(), before, `${what}: the notes`);
  }

  remove(): void {
    rmSync(this.place, { recursive: true, force: true });
  }

  #load(cache: string | null): LoadedNotes {
    return loadPlace(this.notes, cache);
  }
}

/** Reads a place's notes as the command line does. */
export function loadPlace(notes: string, cache: string | null): LoadedNotes {
  return loadNotes(['.'], {
    workingDirectory: notes,
    environment: { HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' },
    limits: { script: PROGRAM, budget: 60_000 },
    cache,
    onProgress: () => undefined,
  });
}

/** A small note, different for each number. */
export function noteText(number: number): string {
  const day = `2026-01-${String(1 + (number % 28)).padStart(2, '0')}`;
  return `---\nperson: Dana Reyes\ndate: ${day}\n---\n\n## Intent\n\nHear about ${number}.\n\n## Actions\n\n- [ ] @dana Send plan ${number} 📅 ${day}\n`;
}

function known({ index, unread }: LoadedNotes): Known {
  const notes = [...index.all()].map(({ key, path: name, root, note }) => ({ key, name, root, note }));
  return { notes, unread: unread.map((one) => ({ ...one })) };
}
