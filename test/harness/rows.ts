import type { Locator } from 'playwright-core';

/** One row of a tree view, as it is drawn. */
export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** What a screen reader is given. */
  readonly spoken: string;
  /** 1 at the top. */
  readonly level: number;
  /** Undefined where there is nothing to expand. */
  readonly expanded: boolean | undefined;
}

/** One line of the Problems view, a file or a problem in it. */
export interface ProblemRow {
  readonly text: string;
  readonly spoken: string;
}

/** Reads the rows of a tree that are drawn now, from the top; those that are scrolled away are not. */
export async function readTreeRows(pane: Locator): Promise<TreeRow[]> {
  // In one go: rows come and go while one reads.
  const rows = await pane.locator('.monaco-list-row').evaluateAll((drawn) =>
    drawn.map((row) => ({
      index: Number(row.getAttribute('data-index')),
      label: row.querySelector('.label-name')?.textContent?.trim() ?? '',
      description: row.querySelector('.label-description')?.textContent?.trim() ?? '',
      spoken: row.getAttribute('aria-label') ?? '',
      level: Number(row.getAttribute('aria-level')),
      expanded: row.getAttribute('aria-expanded'),
    })),
  );
  return rows
    .sort((a, b) => a.index - b.index)
    .map(({ index: _, expanded, ...row }) => ({
      ...row,
      expanded: expanded === null ? undefined : expanded === 'true',
    }));
}

/** Reads the lines of the Problems view that are drawn now, from the top. */
export async function readProblemRows(panel: Locator): Promise<ProblemRow[]> {
  const rows = await panel.locator('.monaco-list-row').evaluateAll((drawn) =>
    drawn.map((row) => ({
      index: Number(row.getAttribute('data-index')),
      text: (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
      spoken: row.getAttribute('aria-label') ?? '',
    })),
  );
  return rows.sort((a, b) => a.index - b.index).map(({ index: _, ...row }) => row);
}
