import * as vscode from 'vscode';
import type { Brief } from '../../writing/brief/brief.ts';
import type { BriefSubject } from './briefParts.ts';

/** The addresses of briefs as read-only markdown, one for each person. */
export const BRIEF_SCHEME = 'coaching-brief';

/** The address of somebody's brief. Its path is a file name of markdown, for the editor to know the language by. */
export function briefUri({ root, key }: BriefSubject, { person }: Pick<Brief, 'person'>): vscode.Uri {
  const name = person.replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, '-');
  return vscode.Uri.from({ scheme: BRIEF_SCHEME, path: `/${name}.md`, query: JSON.stringify({ root, key }) });
}

/** Whose brief an address is that of; null where it says nobody. */
export function subjectIn({ query }: vscode.Uri): BriefSubject | null {
  try {
    const { root, key } = JSON.parse(query);
    return typeof root === 'string' && typeof key === 'string' ? { root, key } : null;
  } catch {
    return null;
  }
}
