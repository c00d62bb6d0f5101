import { CONFIGURATION_KEYS, configurationCursor } from './configurationKeys.ts';
import type { Hover } from './hover.ts';
import type { LanguageContext } from './languageContext.ts';
import { keyAt, keyParagraphs } from './schemaKeys.ts';
import { meaningOf, valueParagraphs } from './wordMeanings.ts';

/** What can be said of a place of `.coaching.yaml`: what a key is for, and what a value means. */
export function configurationHover(text: string, offset: number, context: LanguageContext): Hover | null {
  const cursor = configurationCursor(text, offset);
  const holder = cursor && keyAt(CONFIGURATION_KEYS, cursor.path);
  if (!cursor || !holder || cursor.written === '') return null;
  const { written, range } = cursor;
  if (cursor.kind === 'value') return hoverOf(valueParagraphs(holder, written, context), range);
  const key = keyAt(CONFIGURATION_KEYS, [...cursor.path, written]);
  const named = holder.keySource ? meaningOf(holder.keySource, written, context) : [];
  return hoverOf([...named, ...(key ? keyParagraphs(key) : [])], range);
}

function hoverOf(paragraphs: Hover['paragraphs'], range: Hover['range']): Hover | null {
  return paragraphs.length > 0 ? { range, paragraphs } : null;
}
