import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { TreeRow } from '../harness/rows.ts';
import type { Workbench } from '../harness/workbench.ts';
import { type Desk, until } from './desk.ts';

/** The part of a view that shows its rows. */
export function pane({ page }: Workbench, view: string): Locator {
  return page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${view}"]`) });
}

/** The number on the container's icon; 0 where there is none. */
export async function badge({ page }: Workbench): Promise<number> {
  const icon = page.locator('.activitybar .action-item:has([aria-label^="Coaching"])').first();
  const spoken = await icon
    .locator('.badge:visible')
    .evaluateAll((badges) =>
      badges.map((drawn) => `${drawn.getAttribute('aria-label')} ${drawn.textContent}`),
    );
  const numbers = /(\d+) overdue action items? (\d+)$/.exec(spoken[0] ?? '');
  if (numbers && numbers[1] !== numbers[2]) throw new Error(`The badge contradicts itself: ${spoken[0]}`);
  return Number(numbers?.[1] ?? 0);
}

/** Waits until a view shows rows that `isWanted`. */
export function rowsOf(
  desk: Desk,
  view: string,
  what: string,
  isWanted: (rows: TreeRow[]) => boolean,
): Promise<TreeRow[]> {
  return until(what, () => desk.treeRows(view), isWanted);
}

/** Waits until Overdue has `count` rows, and the badge says so. */
export async function overdueCount(desk: Desk, count: number): Promise<TreeRow[]> {
  const rows = await rowsOf(desk, 'Overdue', `${count} overdue rows`, ({ length }) => length === count);
  await until(
    `a badge of ${count}`,
    () => badge(desk),
    (number) => number === count,
  );
  return rows;
}

/** Whether a row with these words is among `rows`. */
export function hasRow(rows: readonly TreeRow[], words: string): boolean {
  return rows.some(({ label }) => label.includes(words));
}

/** The items that stand under each heading of Open Action Items, as they are drawn. */
export function byGroup(rows: readonly TreeRow[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let current: string[] = [];
  for (const { level, label } of rows) {
    if (level > 1) current.push(label);
    else {
      current = [];
      groups.set(label, current);
    }
  }
  return groups;
}

/** Moves to a row with the keyboard alone: the palette, then the arrow keys. */
export async function focusRow(desk: Desk, view: string, words: string): Promise<void> {
  await desk.command(`Coaching: Show ${view === 'Overdue' ? 'Overdue Items' : view}`);
  await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  const list = pane(desk, view).locator('.monaco-list').first();
  await until(`the keyboard is in ${view}`, () => list.evaluate((tree) => tree.matches(':focus')), Boolean);
  const focused = async (): Promise<string> => {
    const [row = ''] = await list
      .locator('.monaco-list-row.focused')
      // With its number: two rows may have the same words.
      .evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-index')} ${row.textContent}`));
    return row;
  };
  await desk.page.keyboard.press('Home');
  const end = Date.now() + 20_000;
  for (let row = await focused(); !row.includes(words); ) {
    if (Date.now() > end) throw new Error(`No row of ${view} has "${words}"; the last one was "${row}".`);
    await desk.page.keyboard.press('ArrowDown');
    const next = await changed(focused, row);
    // At the end, or the key came while the rows were being drawn anew: once more from the top.
    if (next === row) await desk.page.keyboard.press('Home');
    row = next === row ? await focused() : next;
  }
}

/** The value once it is another one; the same one where it stays for a second. */
async function changed(look: () => Promise<string>, last: string): Promise<string> {
  const end = Date.now() + 1_000;
  let value = await look();
  while (value === last && Date.now() < end) value = await look();
  return value;
}

/** What the status bar says, in one line. */
export async function statusBar({ page }: Workbench): Promise<string> {
  const items = await page.locator('.part.statusbar .statusbar-item').allTextContents();
  return items.join(' ').replace(/\s+/g, ' ');
}

/** The lines that the editor shows now, with plain spaces. */
export async function editorText({ page }: Workbench): Promise<string> {
  const lines = await page.locator('.editor-instance .view-line').evaluateAll((drawn) =>
    drawn
      .map((line) => ({
        top: Number.parseInt(line.getAttribute('style')?.match(/top:\s*(\d+)/)?.[1] ?? '', 10),
        text: line.textContent,
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text ?? ''),
  );
  return lines.join('\n').replace(/[\u00a0\u00b7]/g, ' ');
}

/** The names under which the editor lists its themes. */
export const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};

/** Drags the side bar's edge until it is so wide, in CSS pixels. */
export async function widen({ page }: Workbench, width: number): Promise<void> {
  const bar = page.locator('.part.sidebar');
  const box = await bar.boundingBox();
  assert.ok(box);
  const [edge, middle] = [box.x + box.width + 1, box.y + box.height / 3];
  await page.mouse.move(edge, middle);
  await page.mouse.down();
  await page.mouse.move(edge + width - box.width, middle, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(900, 300);
  await until(
    'the width',
    async () => (await bar.boundingBox())?.width ?? 0,
    (now) => Math.abs(now - width) < 8,
  );
}

/** Chooses a color theme from the picker. */
export async function chooseTheme(desk: Workbench, theme: string): Promise<void> {
  await desk.command('Preferences: Color Theme');
  await desk.answer(theme, theme);
  await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  // The picker may leave a label behind, which goes once the pointer moves.
  await desk.page.mouse.move(900, 320);
  await desk.page.mouse.move(900, 300);
  await desk.page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
}

/** The rules of the problems that the Problems view shows now, in the order of the alphabet. */
export async function rulesShown({ page }: Workbench): Promise<string[]> {
  const rows = await page
    .locator('.markers-panel .monaco-list-row')
    .evaluateAll((drawn) => drawn.map((row) => row.textContent ?? ''));
  return rows.flatMap((text) => /Coaching\s*\(?([a-z]+(?:-[a-z]+)+)/.exec(text)?.[1] ?? []).sort();
}

/** Waits until the Problems view shows problems of exactly these rules. */
export async function seesRules(desk: Desk, ...wanted: string[]): Promise<void> {
  await until(
    `the problems ${wanted.join(', ') || '(none)'}`,
    () => rulesShown(desk),
    (seen) => String(seen) === String(wanted),
  );
}
