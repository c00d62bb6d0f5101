import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileOf, keyOf } from '../../src/editor/fileKeys.ts';

/** Paths of every kind: plain ones, and such as a URI writes differently. */
const paths = [
  '/notes/1-1s/dana-reyes/2026-01-15.md',
  '/notes/1-1s/Dana Reyes/2026-01-15 second.md',
  '/notes/~archive/a_b.c/x.md',
  '/notes/1-1s/Zoë/über.md',
  '/notes/a+b/c&d=e;f,g.md',
  '/notes/50%/100%25.md',
  '/notes/(old)/[new]/{draft}.md',
  "/notes/it's/what!.md",
  '/notes/a#b?c.md',
  '/notes/star*.md',
  '/notes/日本/メモ.md',
  '/notes/emoji-🎉.md',
  '/notes/tab\tand\nline.md',
  '/notes/back\\slash.md',
  '/notes/quote".md',
  '/notes/colon:.md',
  '/notes/at@home.md',
  '/',
  '//server/share/notes/a.md',
  'C:/Users/dana/notes/a.md',
  '/c:/Users/dana/notes/a.md',
] as const;

describe('the key of a file', () => {
  for (const file of paths)
    it(`is its URI: ${JSON.stringify(file)}`, () =>
      assert.equal(keyOf(file), vscode.Uri.file(file).toString()));

  for (const file of paths)
    it(`tells the file: ${JSON.stringify(file)}`, () => {
      // A drive has a small letter wherever a URI is made a path.
      assert.equal(fileOf(keyOf(file)), file.replace(/^\/?c:/iu, 'c:'));
    });
});
