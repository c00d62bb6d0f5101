import { errors, type Locator, type Page } from 'playwright-core';

const WAIT_MS = 20_000;
const ATTEMPT_MS = 4_000;

/** The box that the palette and the list of files share with the questions of commands. */
export const quickInputOf = (page: Page): Locator =>
  page.locator('.quick-input-widget input[type="text"]:visible');

/** The row of the palette that has exactly this title. */
export function paletteRow(page: Page, title: string): Locator {
  const exactly = new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  return page.locator('.quick-input-list-label .label-name').filter({ hasText: exactly }).first();
}

/**
 * Opens the palette or the list of files by its key, and types, until a row is listed. Once more where it is not:
 * they list what is known when they open, and close where something else takes the focus at that moment.
 */
export async function typeInto(page: Page, key: string, text: string, row: Locator): Promise<void> {
  for (const deadline = Date.now() + WAIT_MS; ; ) {
    try {
      await page.keyboard.press(key);
      await quickInputOf(page).fill(text, { timeout: ATTEMPT_MS });
      await row.waitFor({ timeout: ATTEMPT_MS });
      return;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      if (Date.now() > deadline) throw new Error(`"${text}" is not listed after ${key}.`, { cause: error });
      await page.keyboard.press('Escape');
    }
  }
}
