import * as vscode from 'vscode';
import type { Completion, CompletionKind } from '../../language/completion.ts';
import { completionsAt } from '../../language/completions.ts';
import { say } from '../say.ts';
import { type LanguageParts, languagePlace } from './languageContext.ts';
import { toMarkdown } from './markdown.ts';

const KINDS: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  person: vscode.CompletionItemKind.User,
  day: vscode.CompletionItemKind.Constant,
  framework: vscode.CompletionItemKind.Module,
  rule: vscode.CompletionItemKind.Reference,
  section: vscode.CompletionItemKind.Struct,
  status: vscode.CompletionItemKind.Value,
  field: vscode.CompletionItemKind.Field,
  snippet: vscode.CompletionItemKind.Snippet,
};

/** Offers keys, values, people, days and status letters in notes. */
export function completionProvider(parts: LanguageParts): vscode.CompletionItemProvider {
  return {
    provideCompletionItems: async (document, position, _token, { triggerKind }) => {
      const isAsked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter;
      const place = await languagePlace(document, parts);
      if (!place) return undefined;
      const { text, note, context } = place;
      return completionsAt(text, document.offsetAt(position), note, context, isAsked).map(
        (completion, index) => toItem(completion, index, document),
      );
    },
  };
}

/** A completion as the editor shows it. */
export function toItem(
  completion: Completion,
  index: number,
  document: vscode.TextDocument,
): vscode.CompletionItem {
  const { word, kind, label, detail, documentation, aliases, insert, range, filter } = completion;
  const shown = label ? say(label) : word.trim();
  const item = new vscode.CompletionItem(
    { label: shown, ...(detail ? { description: say(detail) } : {}) },
    KINDS[kind],
  );
  if (documentation && documentation.length > 0) item.documentation = toMarkdown(documentation);
  item.insertText = completion.isSnippet ? new vscode.SnippetString(insert) : insert;
  item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  item.filterText = filter ?? [word, ...(label ? [shown] : []), ...(aliases ?? [])].join(' ');
  item.sortText = String(index).padStart(4, '0');
  // What a key can hold is what is asked for next.
  if (kind === 'key') item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
