import * as vscode from 'vscode';
import { hoverAt } from '../../language/hover.ts';
import { type LanguageParts, languagePlace } from './languageContext.ts';
import { toMarkdown } from './markdown.ts';

/** Says what keys and values mean, who somebody is, how far a day is, and how an item stands. */
export function hoverProvider(parts: LanguageParts): vscode.HoverProvider {
  return {
    provideHover: async (document, position) => {
      const place = await languagePlace(document, parts);
      if (!place?.note) return undefined;
      const hover = hoverAt(place.text, document.offsetAt(position), place.note, place.context);
      if (!hover) return undefined;
      const { start, end } = hover.range;
      return new vscode.Hover(
        toMarkdown(hover.paragraphs),
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
    },
  };
}
