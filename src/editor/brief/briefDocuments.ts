import * as vscode from 'vscode';
import type { Brief, BriefPlace } from '../../writing/brief/brief.ts';
import { relativeAddress } from '../../writing/brief/relativeAddress.ts';
import { slashed } from '../folders.ts';
import { type BriefParts, type BriefSubject, briefNow, pageOf } from './briefParts.ts';

export const BRIEF_SCHEME = 'coaching-brief';

/** Briefs as read-only markdown, one address for each person. */
export class BriefDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #parts: BriefParts;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(parts: BriefParts) {
    this.#parts = parts;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(BRIEF_SCHEME, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const subject = subjectIn(uri);
    const brief = subject && briefNow(subject, this.#parts);
    return brief ? pageOf(brief, addressInWorkspace) : '';
  }

  /** Has the briefs that are open as text written anew. */
  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === BRIEF_SCHEME) this.#changed.fire(uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** The address of somebody's brief. Its path is a file name of markdown, for the editor to know the language by. */
export function briefUri({ root, key }: BriefSubject, { person }: Pick<Brief, 'person'>): vscode.Uri {
  const name = person.replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, '-');
  return vscode.Uri.from({ scheme: BRIEF_SCHEME, path: `/${name}.md`, query: JSON.stringify({ root, key }) });
}

function subjectIn({ query }: vscode.Uri): BriefSubject | null {
  try {
    const { root, key } = JSON.parse(query);
    return typeof root === 'string' && typeof key === 'string' ? { root, key } : null;
  } catch {
    return null;
  }
}

/** In a document that is no file, the editor looks for `/…` below the first folder. */
function addressInWorkspace(place: BriefPlace): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const from = first ? `${slashed(first.uri)}/brief.md` : '';
  return `/${relativeAddress(from, slashed(vscode.Uri.parse(place.key)), place).replace(/^\.\//u, '')}`;
}
