import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { byKeyboard } from './byKeyboard.ts';
import { type Desk, day, openDesk, PEOPLE, picturesOfFailures, until, unwrapped } from './desk.ts';
import { editorText, rowsOf, rulesShown, seesRules, statusBar } from './looking.ts';

const RED = `1-1s/dana-reyes/${day()}.md`;
const UNREADY = `1-1s/marcus-bell/${day()} Arbor.md`;
const FILES = {
  '.coaching.yaml':
    'self: { name: Robin Vale, handle: robin }\npeople:\n  - { name: Dana Reyes, handle: dana }\n  - { name: Marcus Bell, handle: marcus }\ncadence: weekly\n',
  [RED]: `---
type: 1-on-1
person: Dana Reyes
date: ${day()}
framework: will
prep: ready
flag: red
---

## Preparation

- **Their request:** what to do about Halden

## Intent

Find the place where Halden went quiet.

## Inflection point

Two weeks of silence after the demo.

## Decision criteria

- Nobody with a budget was in the room.

## Evaluation

The demo was booked on enthusiasm.

## Story

It happened to me as well, and cost a quarter.

## Teach-back

“I first find out whose question it is.”

## Accountability plan

- [ ] @dana Call their head of operations 📅 ${day(5)}
  - Expectation: a talk about their winter
  - Result by then: we know whether there is a project
- [ ] @robin Introduce Dana to their former lead 📅 ${day(4)}
  - Expectation: a short mail
  - Result by then: they have spoken
`,
  [UNREADY]: `---
type: 1-on-1
person: Marcus Bell
date: ${day()}
framework: will
prep: requested
---

## Preparation

- **Their request:** Arbor

## Intent

Let Marcus lead.
`,
};

/** A red flag, an unprepared meeting, the people, and a page to prepare with: the mouse is never touched. */
describe('coaching, by the keyboard alone', () => {
  let desk: Desk;
  let brief: FrameLocator;
  before(async () => {
    desk = await openDesk({ files: FILES, settings: { ...unwrapped, 'editor.minimap.enabled': false } });
    brief = desk.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await desk.page.evaluate('presses = 0; addEventListener("pointerdown", () => presses++, true)');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);
  const { press, type, palette, fix, open } = byKeyboard(() => desk);

  it('gives a red flag its adjustment', async () => {
    await open(RED);
    await palette('Problems: Focus on Problems View');
    await seesRules(desk, 'red-flag-without-adjustment');
    await desk.screenshot('coaching-red-flag');
    await fix('Add the adjustment', true);
    await desk.answer('process internal', 'process');
    await until(
      'the adjustment is begun',
      () => editorText(desk),
      (text) => text.includes('## Adjustment') && /Resource:\*\* process/u.test(text),
    );
    await type('no demo without a named next meeting');
    await seesRules(desk);
    await press('ControlOrMeta+S');
    await until(
      'the note is saved',
      () => desk.read(RED),
      (text) => /\*\*Change:\*\* no demo without a named next meeting/u.test(text),
    );
    const text = await desk.read(RED);
    assert.ok(text.indexOf('## Adjustment') < text.indexOf('## Accountability plan'), 'at its place');
    await desk.screenshot('coaching-adjustment');
  });

  it('ends a meeting that nobody prepared', async () => {
    await open(UNREADY);
    await palette('Problems: Focus on Problems View');
    await until(
      'the note is asked for its preparation',
      () => rulesShown(desk),
      (rules) => rules.includes('not-prepared'),
    );
    await fix('End as unprepared');
    await seesRules(desk);
    await press('ControlOrMeta+1', 'ControlOrMeta+S');
    await until(
      'the note is saved',
      () => desk.read(UNREADY),
      (text) =>
        text === FILES[UNREADY]?.replace('prep: requested\n', 'prep: requested\nstatus: unprepared\n'),
    );
    await desk.screenshot('coaching-unprepared');
  });

  it('tells a screen reader how things stand with everybody', async () => {
    await palette('Coaching: Focus on People View');
    const rows = await rowsOf(desk, PEOPLE, 'two people', (all) => all.length >= 2);
    const spoken = rows.map((row) => row.spoken);
    assert.ok(
      spoken.some((words) =>
        /^Dana Reyes, .*red flag last time, 1 of 52 loops, you owe 1, they owe 1/u.test(words),
      ),
      spoken.join('\n'),
    );
    assert.ok(
      spoken.some((words) => /^Marcus Bell, .*0 of 52 loops, 1 ended as unprepared/u.test(words)),
      spoken.join('\n'),
    );
    await desk.screenshot('coaching-people');
  });

  it('opens the page that prepares the next one, and follows a link of it', async () => {
    await palette('Coaching: Prepare for 1-on-1…');
    await desk.answer('Dana', 'Dana Reyes');
    await brief.locator('h1').filter({ hasText: 'Dana Reyes' }).waitFor();
    const wanted = brief.locator('a').filter({ hasText: 'Call their head of operations' }).first();
    await wanted.waitFor();
    await desk.screenshot('coaching-brief');
    for (let step = 0; step < 60; step++) {
      if (await wanted.evaluate((link) => link.matches(':focus'))) break;
      await press('Tab');
    }
    await press('Enter');
    const line =
      (await desk.read(RED)).split('\n').findIndex((words) => words.includes('Call their head')) + 1;
    await until(
      'the item is selected in its note',
      () => statusBar(desk),
      (words) => words.includes(`Ln ${line}`),
    );
    assert.equal(await desk.page.evaluate('presses'), 0, 'the mouse was never needed');
  });
});
