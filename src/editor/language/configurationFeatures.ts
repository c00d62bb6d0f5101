import * as vscode from 'vscode';
import { configurationCompletions } from '../../language/configurationCompletions.ts';
import { configurationHover } from '../../language/configurationHover.ts';
import type { LanguageContext } from '../../language/languageContext.ts';
import { toItem } from './completion.ts';
import { contextOf, type LanguageParts } from './languageContext.ts';
import { toMarkdown } from './markdown.ts';

const BEGINS_VALUE = /^[ \t]*(?:-[ \t]+)*(?:["']?[\p{L}\p{N} _-]+["']?:[ \t]?|-[ \t])$|[[{,:][ \t]?$/u;

/** Offers keys and values in `.coaching.yaml`. */
export function configurationCompletionProvider(parts: LanguageParts): vscode.CompletionItemProvider {
  return {
    provideCompletionItems: (document, position, _token, { triggerKind }) => {
      const before = document.lineAt(position.line).text.slice(0, position.character);
      const isTyped = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      const context = isTyped && !BEGINS_VALUE.test(before) ? null : contextFor(document, parts);
      if (!context) return undefined;
      return configurationCompletions(document.getText(), document.offsetAt(position), context).map(
        (completion, index) => toItem(completion, index, document),
      );
    },
  };
}

/** Says what the keys and values of `.coaching.yaml` mean. */
export function configurationHoverProvider(parts: LanguageParts): vscode.HoverProvider {
  return {
    provideHover: (document, position) => {
      const context = contextFor(document, parts);
      const hover = context && configurationHover(document.getText(), document.offsetAt(position), context);
      if (!hover) return undefined;
      const { start, end } = hover.range;
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return new vscode.Hover(toMarkdown(hover.paragraphs), range);
    },
  };
}

function contextFor(document: vscode.TextDocument, parts: LanguageParts): LanguageContext | null {
  const folder = parts.folders.of(document.uri);
  return folder ? contextOf(document, null, folder, parts) : null;
}
