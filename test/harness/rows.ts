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

/** Reads the rows of a tree that are drawn now; those that are scrolled away are not. */
export async function readTreeRows(pane: Locator): Promise<TreeRow[]> {
  const rows = await pane.locator('.monaco-list-row').all();
  return Promise.all(
    rows.map(async (row) => {
      const expanded = await row.getAttribute('aria-expanded');
      return {
        label: await textOf(row.locator('.label-name')),
        description: await textOf(row.locator('.label-description')),
        spoken: (await row.getAttribute('aria-label')) ?? '',
        level: Number(await row.getAttribute('aria-level')),
        expanded: expanded === null ? undefined : expanded === 'true',
      };
    }),
  );
}

/** Reads the lines of the Problems view that are drawn now. */
export async function readProblemRows(panel: Locator): Promise<ProblemRow[]> {
  const rows = await panel.locator('.monaco-list-row').all();
  return Promise.all(
    rows.map(async (row) => ({
      text: ((await row.textContent()) ?? '').replace(/\s+/g, ' ').trim(),
      spoken: (await row.getAttribute('aria-label')) ?? '',
    })),
  );
}

async function textOf(locator: Locator): Promise<string> {
  return (await locator.allTextContents()).join(' ').trim();
}
