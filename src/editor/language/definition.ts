import * as vscode from 'vscode';
import { personAt } from '../../language/personAt.ts';
import { type NotePlace, personDefinition } from '../../language/personPlaces.ts';
import { toRange } from '../ranges.ts';
import { type LanguageParts, languagePlace } from './languageContext.ts';

/** From a person's name to their own note, else to the newest note about them. */
export function definitionProvider(parts: LanguageParts): vscode.DefinitionProvider {
  return {
    provideDefinition: async (document, position): Promise<vscode.LocationLink[] | undefined> => {
      const place = await languagePlace(document, parts);
      const mention =
        place?.note && personAt(place.text, document.offsetAt(position), place.note, place.context.people);
      const target = mention && personDefinition(mention.person.slug, place.context);
      if (!target) return undefined;
      const { uri, range } = locationOf(target);
      const { start, end } = mention.range;
      const originSelectionRange = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return [{ originSelectionRange, targetUri: uri, targetRange: range }];
    },
  };
}

/** Where a place of a note is shown. */
export function locationOf({ note, range }: NotePlace): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(note.key), toRange(note.note.lineStarts, range));
}
