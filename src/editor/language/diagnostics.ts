import * as vscode from 'vscode';
import type { CheckContext, Problem, RelatedPlace } from '../../coaching/rule.ts';
import type { Severity } from '../../config/configuration.ts';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.ts';
import type { NotesFolder } from '../folders.ts';
import { OnDemand } from '../onDemand.ts';
import { toRange } from '../ranges.ts';
import { say } from '../say.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What problems are made from. */
export interface DiagnosticParts {
  readonly index: NoteIndex;
  readonly contextOf: (indexed: IndexedNote) => CheckContext;
  /** The page of rules; each problem links to its rule's section. */
  readonly rulesPage: vscode.Uri;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

type Check = typeof import('../../coaching/check.ts').check;

export interface Diagnostics extends vscode.Disposable {
  /** Checks the open notes among `keys` anew; all open notes without an argument. */
  refresh(keys?: readonly string[]): void;
  /** Shows what is wrong in the folders' configurations. */
  showConfigurations(folders: Iterable<NotesFolder>): void;
}

/**
 * Problems of open notes. They are made from the index, so that they never say something else than the lists do. Open is what has a
 * tab: the editor keeps a closed document in memory for minutes. The rules are loaded with the first open note.
 */
export function registerDiagnostics({ index, contextOf, rulesPage, onFault }: DiagnosticParts): Diagnostics {
  const notes = vscode.languages.createDiagnosticCollection('coaching-notes');
  const configurations = vscode.languages.createDiagnosticCollection('coaching-notes-configuration');
  const shown = new Map<string, vscode.Uri>();
  let check: Check | null = null;
  const rules = new OnDemand(async () => {
    const loaded = await import('../../coaching/check.ts');
    check = loaded.check;
    refresh();
    return loaded;
  });
  const show = (uri: vscode.Uri): void => {
    const indexed = index.get(uri.toString());
    if (!indexed) notes.delete(uri);
    // They show all that is open once they are there.
    else if (!check) rules.get().catch(onFault);
    else {
      const found = check(indexed.note, contextOf(indexed));
      const problems = found.map((problem) => toDiagnostic(problem, indexed, rulesPage));
      notes.set(uri, [...unreadableDiagnostics(indexed), ...problems]);
    }
  };
  const refresh = (keys?: readonly string[]): void => {
    const wanted = keys && new Set(keys);
    for (const [key, uri] of shown) if (!wanted || wanted.has(key)) show(uri);
  };
  const followTabs = (): void => {
    const open = openTabs();
    for (const [key, uri] of shown) {
      if (open.has(key)) continue;
      shown.delete(key);
      notes.delete(uri);
    }
    for (const [key, uri] of open) {
      if (shown.has(key)) continue;
      shown.set(key, uri);
      show(uri);
    }
  };
  followTabs();
  const disposables = [notes, configurations, vscode.window.tabGroups.onDidChangeTabs(followTabs)];
  const showConfigurations = (folders: Iterable<NotesFolder>): void => {
    configurations.clear();
    for (const folder of folders) {
      configurations.set(
        vscode.Uri.file(`${folder.base}/${CONFIGURATION_FILE}`),
        configurationDiagnostics(folder),
      );
    }
  };
  return { refresh, showConfigurations, dispose: () => vscode.Disposable.from(...disposables).dispose() };
}

/** The files that have a tab, by their URI's text; of a comparison the side that can be edited. */
function openTabs(): Map<string, vscode.Uri> {
  const uris = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => {
      if (input instanceof vscode.TabInputText) return [input.uri];
      return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
    });
  return new Map(uris.map((uri) => [uri.toString(), uri]));
}

function toDiagnostic(problem: Problem, { note }: IndexedNote, rulesPage: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(note.lineStarts, problem.range),
    say(problem.message),
    SEVERITIES[problem.severity],
  );
  diagnostic.source = 'Coaching';
  diagnostic.code = { value: problem.rule, target: rulesPage.with({ fragment: problem.rule }) };
  if (problem.related) diagnostic.relatedInformation = problem.related.map(toRelated);
  return diagnostic;
}

function toRelated({ note, range, message }: RelatedPlace): vscode.DiagnosticRelatedInformation {
  const location = new vscode.Location(vscode.Uri.parse(note.key), toRange(note.note.lineStarts, range));
  return new vscode.DiagnosticRelatedInformation(location, say(message));
}

/** A note that is not read is not checked either: that must be said where its writer looks. */
function unreadableDiagnostics({ note }: IndexedNote): vscode.Diagnostic[] {
  if (note.unreadable === null) return [];
  const message = vscode.l10n.t('This note is not read, and its action items are not listed. {reason}', {
    reason: say(note.unreadable),
  });
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 1, 0),
    message,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Coaching';
  return [diagnostic];
}

function configurationDiagnostics({ problems, lineStarts }: NotesFolder): vscode.Diagnostic[] {
  return problems.map(({ message, range }) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(lineStarts, range),
      say(message),
      vscode.DiagnosticSeverity.Error,
    );
    diagnostic.source = 'Coaching';
    return diagnostic;
  });
}
