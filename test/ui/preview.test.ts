import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { contrast } from '../syntaxes/themes.ts';
import { type Desk, day, openDesk, picturesOfFailures, until } from './desk.ts';

/** The names under which the editor lists its themes. */
const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};

/** WCAG 2.2, success criterion 1.4.3. */
const LEGIBLE = 4.5;

const NAME = '1-1s/dana-reyes/notes.md';
const NOTE = `---
person: Dana Reyes
date: ${day(-7)}
flag: red
---

# 1-on-1 with Dana Reyes

## Intent

Grow into the lead of the pilot.

**Flag:** green

## Action items

- [ ] @dana Send the plan 📅 ${day(-3)}
  - Expectation: two pages
  - Result by then: agreed with Lee
- [/] @me Ask finance due:${day()}
- [x] [[Dana Reyes]] Find a room ✅ ${day(-4)}
- [-] Book the old room
- [>] → Dana Call the customer (due:: ${day(5)}) ➕ ${day(-20)}

1. [ ] @dana Numbered, ${'**'}Due:${'**'} ${day(-1)}

Code says \`- [ ] @dana 📅 ${day(-3)}\`.
`;

describe('the built-in preview beside its note', () => {
  let desk: Desk;
  let preview: FrameLocator;
  before(async () => {
    desk = await openDesk({ files: { [NAME]: NOTE }, settings: { 'editor.minimap.enabled': false } });
    await desk.openFile(NAME);
    await desk.command('Markdown: Open Preview to the Side');
    preview = desk.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await preview.locator('.coaching-overdue').first().waitFor();
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  /** What is drawn behind due dates in the editor. */
  const behindTheDates = async (): Promise<string[]> => {
    const drawn = await desk.page.locator('.editor-instance .view-line span').evaluateAll((spans) =>
      spans.map((span) => {
        // The page's own function: the tests are compiled without the DOM.
        const look = (globalThis as unknown as { getComputedStyle: Style }).getComputedStyle;
        return look(span, '::after').content.replaceAll('"', '');
      }),
    );
    return drawn.filter((content) => content.endsWith('late'));
  };

  it('shows what is late in words, in both', async () => {
    assert.deepEqual(await preview.locator('.coaching-late').allTextContents(), [
      '3 days late',
      'today',
      '1 day late',
    ]);
    assert.equal(await preview.locator('.coaching-status').count(), 6);
    assert.deepEqual(await preview.locator('.coaching-flags, p .coaching-flag-green').allTextContents(), [
      'Red flag',
      'green',
    ]);
    assert.deepEqual(await behindTheDates(), ['3 days late', '1 day late']);
  });

  it('follows the file', async () => {
    await desk.write(NAME, NOTE.replace(`📅 ${day(-3)}\n  -`, `📅 ${day(-5)}\n  -`));
    await preview.locator('.coaching-late').filter({ hasText: '5 days late' }).waitFor();
    await desk.write(NAME, NOTE);
    await preview.locator('.coaching-late').filter({ hasText: '3 days late' }).waitFor();
  });

  it('leaves the text unmarked where the setting says so', async () => {
    const settings = '.vscode/settings.json';
    await desk.write(settings, '{ "coachingNotes.decorations.overdue": false }');
    await until('no mark', behindTheDates, ({ length }) => length === 0);
    await desk.write(settings, '{}');
    await until('the marks are back', behindTheDates, ({ length }) => length === 2);
  });

  it('needs no colour in print, nor where the system decides over colours', async () => {
    for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
      await desk.page.emulateMedia(media);
      const looks = await preview.locator('.coaching-overdue, .coaching-flag-red').evaluateAll((badges) => {
        const look = (globalThis as unknown as { getComputedStyle: Style }).getComputedStyle;
        return badges.map((badge) => [
          look(badge).color,
          look(badge).borderTopColor,
          look(badge.ownerDocument.body).color,
        ]);
      });
      assert.equal(looks.length, 3);
      assert.equal(new Set(looks.flat()).size, 1, `as plain words: ${JSON.stringify(looks)}`);
    }
    await desk.page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  for (const [name, theme] of Object.entries(THEMES))
    it(`is legible in ${theme}`, async () => {
      await desk.command('Preferences: Color Theme');
      await desk.answer(theme, theme);
      await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await desk.page.mouse.move(900, 320);
      await preview.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      await desk.screenshot(`preview-${name}`);
      const drawn = await preview.locator('.coaching-badge, .coaching-status').evaluateAll((badges) => {
        const look = (globalThis as unknown as { getComputedStyle: Style }).getComputedStyle;
        return badges.map((badge) => ({ color: look(badge).color, edge: look(badge).borderTopWidth }));
      });
      const paper = await preview.locator('html').evaluate((html) => {
        const look = (globalThis as unknown as { getComputedStyle: Style }).getComputedStyle;
        return look(html).getPropertyValue('--vscode-editor-background').trim();
      });
      for (const { color, edge } of drawn) {
        assert.ok(contrast(hex(color), paper) >= LEGIBLE, `${color} on ${paper}`);
        assert.notEqual(edge, '0px');
      }
    });
});

/** `rgb(…)` as `#rrggbb`. */
function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  assert.equal(alpha, 1, `${colour} is not opaque`);
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

type Style = (
  element: unknown,
  part?: string,
) => {
  readonly content: string;
  readonly color: string;
  readonly getPropertyValue: (name: string) => string;
  readonly borderTopColor: string;
  readonly borderTopWidth: string;
};
