import { type Phrase, phrase } from '../notes/phrase.ts';

/** Words of a note as markdown that shows exactly these words: no link, picture, code or emphasis comes of them. */
export function escapedMarkdown(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}

/** A phrase whose template is markdown of ours, and whose values are anybody's words. */
export function escapedPhrase({ template, values }: Phrase): Phrase {
  const escaped = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? escapedMarkdown(value)
      : typeof value === 'object'
        ? escapedPhrase(value)
        : value,
  ]);
  return phrase(template, Object.fromEntries(escaped));
}
