import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import { mayComplete, TRIGGER_CHARACTERS } from '../../language/completionTriggers.ts';
import { FIX_ALL } from '../fixes/fixAllKind.ts';
import { registerFixCommands } from '../fixes/registerFixCommands.ts';
import { OnDemand } from '../onDemand.ts';
import type { LanguageProviderParts, LanguageProviders } from './languageProviders.ts';

/** Files in which notes are written. Whether one is a note says its text. */
const NOTES: vscode.DocumentFilter = { language: 'markdown', scheme: 'file' };
const CONFIGURATIONS: vscode.DocumentFilter = { scheme: 'file', pattern: `**/${CONFIGURATION_FILE}` };
/** Characters behind which a value or an entry of a configuration begins. */
const CONFIGURATION_TRIGGERS: readonly string[] = [' ', ':', '[', '{', ','];
const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix, FIX_ALL];

/**
 * What the editor offers in notes while they are written, all from the very text that is shown. What answers is loaded when the editor
 * asks for the first time.
 */
export function registerLanguageFeatures(parts: LanguageProviderParts): vscode.Disposable {
  const providers = new OnDemand(async () =>
    (await import('./languageProviders.ts')).languageProviders(parts),
  );
  const load = (): Promise<LanguageProviders> => providers.get();
  return vscode.Disposable.from(
    providers,
    vscode.languages.registerCompletionItemProvider(NOTES, completionOf(load), ...TRIGGER_CHARACTERS),
    vscode.languages.registerHoverProvider(NOTES, {
      provideHover: async (...asked) => (await load()).hover.provideHover(...asked),
    }),
    vscode.languages.registerDefinitionProvider(NOTES, {
      provideDefinition: async (...asked) => (await load()).definition.provideDefinition(...asked),
    }),
    vscode.languages.registerReferenceProvider(NOTES, {
      provideReferences: async (...asked) => (await load()).references.provideReferences(...asked),
    }),
    vscode.languages.registerRenameProvider(NOTES, {
      prepareRename: async (...asked) => (await load()).rename.prepareRename(...asked),
      provideRenameEdits: async (...asked) => (await load()).rename.provideRenameEdits(...asked),
    }),
    vscode.languages.registerCodeActionsProvider(
      NOTES,
      {
        provideCodeActions: async (...asked) => (await load()).codeActions.provideCodeActions(...asked),
        resolveCodeAction: async (...asked) => (await load()).codeActions.resolveCodeAction(...asked),
      },
      { providedCodeActionKinds },
    ),
    vscode.languages.registerCompletionItemProvider(
      CONFIGURATIONS,
      {
        provideCompletionItems: async (...asked) =>
          (await load()).configurationCompletion.provideCompletionItems(...asked),
      },
      ...CONFIGURATION_TRIGGERS,
    ),
    vscode.languages.registerHoverProvider(CONFIGURATIONS, {
      provideHover: async (...asked) => (await load()).configurationHover.provideHover(...asked),
    }),
    registerFixCommands(load),
  );
}

/** Most characters that are typed begin nothing to complete, and load nothing either. */
function completionOf(load: () => Promise<LanguageProviders>): vscode.CompletionItemProvider {
  return {
    provideCompletionItems: async (document, position, token, context) => {
      const isTyped = context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      const before = document.lineAt(position.line).text.slice(0, position.character);
      if (isTyped && !mayComplete(before)) return undefined;
      return (await load()).completion.provideCompletionItems(document, position, token, context);
    },
  };
}
