import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import { configurationCompletions } from '../../language/configurationCompletions.ts';
import { configurationHover } from '../../language/configurationHover.ts';
import type { LanguageContext } from '../../language/languageContext.ts';
import { toItem } from './completion.ts';
import { contextOf, type LanguageParts } from './languageContext.ts';
import { toMarkdown } from './markdown.ts';

const CONFIGURATIONS: vscode.DocumentFilter = { scheme: 'file', pattern: `**/${CONFIGURATION_FILE}` };
/** Characters behind which a value or an entry begins. */
const TRIGGERS: readonly string[] = [' ', ':', '[', '{', ','];
const BEGINS_VALUE = /^[ \t]*(?:-[ \t]+)*(?:["']?[\p{L}\p{N} _-]+["']?:[ \t]?|-[ \t])$|[[{,:][ \t]?$/u;

/** Offers keys and values in `.coaching.yaml`, and says what they mean. */
export function registerConfigurationFeatures(parts: LanguageParts): vscode.Disposable {
  const contextFor = (document: vscode.TextDocument): LanguageContext | null => {
    const folder = parts.folders.of(document.uri);
    return folder ? contextOf(document, null, folder, parts) : null;
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      CONFIGURATIONS,
      {
        provideCompletionItems: (document, position, _token, { triggerKind }) => {
          const before = document.lineAt(position.line).text.slice(0, position.character);
          const isTyped = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
          const context = isTyped && !BEGINS_VALUE.test(before) ? null : contextFor(document);
          if (!context) return undefined;
          return configurationCompletions(document.getText(), document.offsetAt(position), context).map(
            (completion, index) => toItem(completion, index, document),
          );
        },
      },
      ...TRIGGERS,
    ),
    vscode.languages.registerHoverProvider(CONFIGURATIONS, {
      provideHover: (document, position) => {
        const context = contextFor(document);
        const hover = context && configurationHover(document.getText(), document.offsetAt(position), context);
        if (!hover) return undefined;
        const { start, end } = hover.range;
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        return new vscode.Hover(toMarkdown(hover.paragraphs), range);
      },
    }),
  );
}
