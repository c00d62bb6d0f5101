import type * as vscode from 'vscode';
import { personAt } from '../../language/personAt.ts';
import { personReferences } from '../../language/personPlaces.ts';
import { locationOf } from './definition.ts';
import { type LanguageParts, languagePlace } from './languageContext.ts';

/** From a person's name to every note about them and every item of theirs. */
export function referenceProvider(parts: LanguageParts): vscode.ReferenceProvider {
  return {
    provideReferences: async (document, position) => {
      const place = await languagePlace(document, parts);
      const mention =
        place?.note && personAt(place.text, document.offsetAt(position), place.note, place.context.people);
      return mention ? personReferences(mention.person.slug, place.context).map(locationOf) : undefined;
    },
  };
}
