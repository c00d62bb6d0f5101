import * as vscode from 'vscode';

const SETTING = 'statusBar.overdue';

export interface OverdueStatus extends vscode.Disposable {
  /** Shows the count; nothing where there are no notes, or where the setting says so. */
  show(overdue: number, hasNotes: boolean): void;
  /** What it says now; null where it says nothing. */
  text(): string | null;
}

/** The number of overdue items in the status bar, in words for screen readers and where it is pointed at. */
export function createOverdueStatus(): OverdueStatus {
  const item = vscode.window.createStatusBarItem('coachingNotes.overdue', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Overdue action items');
  item.command = 'coachingNotes.showOverdue';
  let isShown = false;
  return {
    text: () => (isShown ? item.text : null),
    show: (overdue, hasNotes) => {
      const isWanted = vscode.workspace.getConfiguration('coachingNotes').get(SETTING, true);
      const words = overdueInWords(overdue);
      item.text = `$(clock) ${overdue}`;
      item.tooltip = words;
      item.accessibilityInformation = { label: words };
      isShown = hasNotes && isWanted;
      if (isShown) item.show();
      else item.hide();
    },
    dispose: () => item.dispose(),
  };
}

/** `3 overdue action items`. */
export function overdueInWords(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 overdue action item')
    : vscode.l10n.t('{count} overdue action items', { count });
}
