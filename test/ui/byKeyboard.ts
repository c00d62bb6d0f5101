import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { paletteRow, typeInto } from '../harness/quickInput.ts';
import { type Desk, until } from './desk.ts';

/** What somebody does who never touches the mouse. */
export interface Keyboard {
  press(...keys: readonly string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Runs a command from the palette: typed in full, moved to with the arrow keys where it is not the first row. */
  palette(title: string): Promise<void>;
  /** Goes to the problems of the note, one after the other, until one of them offers the fix, and makes it; one that asks stays open. */
  fix(title: string, mayAsk?: boolean): Promise<void>;
  /** Opens a file of the folder by its path. */
  open(path: string): Promise<void>;
}

/** A desk, by the keyboard alone. It is opened before anything is pressed. */
export function byKeyboard(openDesk: () => Desk): Keyboard {
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => openDesk().page.keyboard.press(key)), Promise.resolve());
  const quickInput = () => openDesk().page.locator('.quick-input-widget');
  const palette = async (title: string): Promise<void> => {
    const { page } = openDesk();
    await typeInto(page, 'F1', `>${title}`, paletteRow(page, title));
    await choose(
      quickInput().locator('.monaco-list-row.focused .label-name').first(),
      (words) => words === title,
    );
    await press('Enter');
  };
  /** Moves down until what has the focus has these words. */
  const choose = async (focused: Locator, isWanted: (words: string) => boolean): Promise<void> => {
    const seen: string[] = [];
    for (let step = 0; step < 60; step++) {
      const words = ((await focused.allTextContents())[0] ?? '').replace(/\s+/gu, ' ').trim();
      if (isWanted(words)) return;
      seen.push(words);
      if (words !== '') await press('ArrowDown');
      await openDesk().page.waitForTimeout(50);
    }
    assert.fail(`what is wanted is not in the list: ${[...new Set(seen)].join(', ')}`);
  };
  const isAsked = (): Promise<boolean> =>
    quickInput()
      .locator('input[type="text"]:visible')
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
  const fix = async (title: string, mayAsk = false): Promise<void> => {
    const rows = openDesk().page.locator('.action-widget .monaco-list-row.action');
    const offered: string[] = [];
    for (let problem = 0, tries = 0; problem < 4 && tries < 10; problem++, tries++) {
      await press('ControlOrMeta+1', 'Alt+F8');
      await openDesk().page.locator('.marker-widget').waitFor();
      // The editor gives up on a request for fixes, with nothing found, where the buffer is read anew meanwhile.
      await until(
        'the fixes',
        async () => {
          await press('ControlOrMeta+.');
          await rows
            .first()
            .waitFor({ timeout: 2_000 })
            .catch(() => undefined);
          return rows.count();
        },
        (count) => count > 0,
      );
      const titles = await rows.allTextContents();
      offered.push(...titles);
      if (!titles.some((words) => words.includes(title))) await press('Escape');
      else {
        const focused = openDesk().page.locator('.action-widget .monaco-list-row.action.focused');
        await choose(focused, (words) => words.includes(title));
        await press('Enter');
        await rows.first().waitFor({ state: 'detached' });
        if (!mayAsk) await press('Escape');
        // A fix that finds the buffer read anew says so, and is asked for again.
        if (!mayAsk || (await isAsked())) return;
        problem--;
      }
    }
    assert.fail(`no problem offers “${title}”, but ${offered.join(', ')}`);
  };
  const type = (words: string): Promise<void> => openDesk().page.keyboard.type(words);
  const open = async (path: string): Promise<void> => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const row = quickInput().locator('.monaco-list-row.focused').filter({ hasText: name });
    await typeInto(openDesk().page, 'ControlOrMeta+P', path, row);
    await press('Enter');
    await openDesk().page.locator('.tab.active').filter({ hasText: name }).waitFor();
  };
  return { press, type, palette, fix, open };
}
