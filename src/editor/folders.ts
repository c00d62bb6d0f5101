import * as vscode from 'vscode';
import type { Configuration, ConfigurationProblem } from '../config/configuration.ts';
import { CONFIGURATION_FILE } from '../config/defaults.ts';
import { holding } from '../config/holding.ts';
import type { ReadingOptions } from '../notes/note.ts';
import { phrase } from '../notes/phrase.ts';
import type { Reader } from './reader.ts';

/** A workspace folder with the configuration that holds in it. */
export interface NotesFolder {
  readonly uri: vscode.Uri;
  /** Absolute, with `/`, without one at the end. */
  readonly root: string;
  /** The folder of `.coaching.yaml`, at or above the root: what paths are relative to, here as on the command line. */
  readonly base: string;
  /** Whether git may track what stands in it. */
  readonly inRepository: boolean;
  readonly configuration: Configuration;
  readonly options: ReadingOptions;
  readonly problems: readonly ConfigurationProblem[];
  /** Line starts of the configuration's text, for the places of its problems. */
  readonly lineStarts: readonly number[];
}

type Defaults = typeof import('../config/configuration.ts');

/** The workspace's folders on disk, each with its own configuration. */
export class Folders {
  readonly #reader: Reader;
  readonly #folders = new Map<string, NotesFolder>();
  /** The last configuration of each root that could be read as a whole. */
  readonly #readable = new Map<string, Configuration>();
  /** Null before the first reading: nothing is configured and nothing is read then. */
  #defaults: Defaults | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  all(): Iterable<NotesFolder> {
    return this.#folders.values();
  }

  /** The innermost folder that a file stands in; undefined for what is not on disk or in no folder. */
  of(uri: vscode.Uri): NotesFolder | undefined {
    if (uri.scheme !== 'file') return undefined;
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
    return workspaceFolder && this.#folders.get(slashed(workspaceFolder.uri));
  }

  /** The configuration of a notes' root; the defaults for one that has been removed. Only to be asked once a reading has begun. */
  configurationOf(root: string): Configuration {
    const configuration = this.#folders.get(root)?.configuration ?? this.#defaults?.DEFAULT_CONFIGURATION;
    if (!configuration) throw new Error('Configurations are not loaded yet.');
    return configuration;
  }

  /** Whether a notes' root lies in a git repository. */
  isInRepository(root: string): boolean {
    return this.#folders.get(root)?.inRepository ?? false;
  }

  /** Reads the configuration of every folder anew. */
  async load(): Promise<void> {
    const wanted = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    const defaults = await import('../config/configuration.ts');
    this.#defaults = defaults;
    const loaded = await Promise.all(wanted.map(({ uri }) => this.#read(uri, defaults)));
    this.#folders.clear();
    for (const folder of loaded) this.#folders.set(folder.root, folder);
  }

  async #read(uri: vscode.Uri, { DEFAULT_CONFIGURATION, readingOptions }: Defaults): Promise<NotesFolder> {
    const settings = vscode.workspace.getConfiguration('coachingNotes', uri);
    const fallbacks = {
      include: listOf(settings.get('notes.include')),
      exclude: listOf(settings.get('notes.exclude')),
      file: wordOf(settings.get('notes.file')),
      carryOver: wordOf(settings.get('carryOver')),
    };
    const root = slashed(uri);
    try {
      const answer = await this.#reader.ask('configuration', { root, fallbacks }, true);
      const held = holding(answer, this.#readable.get(root) ?? null);
      if (answer.isReadable) this.#readable.set(root, answer.configuration);
      const { base, inRepository, lineStarts } = answer;
      const options = readingOptions(held.configuration);
      return { ...held, base, inRepository, lineStarts, uri, root, options };
    } catch (error) {
      // One folder's configuration must not keep the notes of all from being read.
      const problems = [
        {
          message: phrase('The configuration could not be read: {error}', { error: String(error) }),
          range: { start: 0, end: 0 },
        },
      ];
      const options = readingOptions(DEFAULT_CONFIGURATION);
      return {
        uri,
        root,
        base: root,
        inRepository: false,
        configuration: DEFAULT_CONFIGURATION,
        options,
        problems,
        lineStarts: [0],
      };
    }
  }
}

/** The absolute path of a file, with `/` on every system and without one at the end. */
export function slashed(uri: vscode.Uri): string {
  const path = uri.fsPath.replaceAll('\\', '/');
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Whether a path is that of a folder's configuration. */
export function isConfigurationFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${CONFIGURATION_FILE}`);
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
}
