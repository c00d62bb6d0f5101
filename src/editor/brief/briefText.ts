import * as vscode from 'vscode';
import type { BriefPlace } from '../../writing/brief/brief.ts';
import { relativeAddress } from '../../writing/brief/relativeAddress.ts';
import { slashed } from '../folders.ts';
import { subjectIn } from './briefAddress.ts';
import { type BriefParts, briefNow, pageOf } from './briefParts.ts';

/** The words of the brief at an address, as it is now; none for somebody whom nothing names any more. */
export async function briefText(uri: vscode.Uri, parts: BriefParts): Promise<string> {
  const subject = subjectIn(uri);
  const brief = subject && (await briefNow(subject, parts));
  return brief ? pageOf(brief, addressInWorkspace) : '';
}

/** In a document that is no file, the editor looks for `/…` below the first folder. */
function addressInWorkspace(place: BriefPlace): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const from = first ? `${slashed(first.uri)}/brief.md` : '';
  return `/${relativeAddress(from, slashed(vscode.Uri.parse(place.key)), place).replace(/^\.\//u, '')}`;
}
