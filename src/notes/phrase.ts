/** What may stand in for a `{name}` of a phrase. */
export type PhraseValue = string | number | Phrase;

/**
 * Words for a person, as data: pure rooms say what is meant, and the shell that shows it says it in its reader's language.
 * `template` is English and the key of the translation; `{name}` in it stands for the value of that name.
 */
export interface Phrase {
  readonly template: string;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

/** Says a template in somebody's language, with `{name}` filled in from `values`: `vscode.l10n.t`, or `filled` for English. */
export type Say = (template: string, values: Record<string, string | number>) => string;

/** Marks words that are shown to a person. Templates are literals, so that a test finds each of them in the translations. */
export function phrase(template: string, values: Phrase['values'] = {}): Phrase {
  return { template, values };
}

/** Somebody else's words, such as a parser's own message: they are shown as they are. */
export function verbatim(text: string): Phrase {
  return phrase('{text}', { text });
}

/** A phrase in the language of `say`, with the phrases inside it said first. */
export function said({ template, values }: Phrase, say: Say): string {
  const words = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'object' ? said(value, say) : value] as const,
  );
  return say(template, Object.fromEntries(words));
}

/** A phrase in English. */
export function inEnglish(words: Phrase): string {
  return said(words, filled);
}

/** `template` with each `{name}` replaced by its value, in one pass: braces in a value stay as they are. */
export function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}
