import * as vscode from 'vscode';
import { OnDemand } from '../onDemand.ts';
import type { Records } from '../records.ts';
import { BRIEF_SCHEME } from './briefAddress.ts';
import type { BriefPaper } from './briefPanel.ts';
import type { BriefParts } from './briefParts.ts';
import { OPEN_SOURCE_COMMAND, openSource } from './openSource.ts';

export const PREPARE_COMMAND = 'coachingNotes.prepare';

/** What briefs are made from, once it is loaded. */
export interface BriefCommandParts extends Omit<BriefParts, 'records'> {
  readonly records: OnDemand<Records>;
}

/** The command Prepare for 1-on-1, and briefs as read-only markdown. What makes them is loaded with the first one. */
export function registerBriefs(parts: BriefCommandParts, paper: BriefPaper): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const briefs = new OnDemand(async () => {
    const [{ openBriefs }, records] = await Promise.all([import('./briefs.ts'), parts.records.get()]);
    return openBriefs({ ...parts, records }, paper, (address) => changed.fire(address));
  });
  return vscode.Disposable.from(
    briefs,
    changed,
    vscode.workspace.registerTextDocumentContentProvider(BRIEF_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => (await briefs.get()).textOf(uri),
    }),
    vscode.commands.registerCommand(OPEN_SOURCE_COMMAND, (key: unknown, line: unknown) =>
      openSource(parts.index, key, line),
    ),
    vscode.commands.registerCommand(PREPARE_COMMAND, async (given: unknown) =>
      (await briefs.get()).prepare(given),
    ),
  );
}
