import * as vscode from 'vscode';
import { escapedPhrase } from '../../language/escapedPhrase.ts';
import type { Phrase } from '../../notes/phrase.ts';
import { say } from '../say.ts';

/** Paragraphs as the editor shows them. What comes from a note is escaped, and nothing in it can run a command. */
export function toMarkdown(paragraphs: readonly Phrase[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(
    paragraphs.map((paragraph) => say(escapedPhrase(paragraph))).join('\n\n'),
  );
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
