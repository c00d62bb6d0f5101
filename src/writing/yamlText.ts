/** Words that some reader of YAML takes for something other than text (YAML 1.1 and 1.2). */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/iu;
/** Letters first; then what has no meaning in YAML. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'’_-]*$/u;
/** What our own reading of YAML counts and bounds, in quotes too (`readYaml`): nested keys, anchors, brackets, lists. */
const COUNTED = /\?\s+\?|(?:[?&[\]{}-].*){10}/u;

/** A text on one line as a YAML value: plain where that is the same to every reader, else in double quotes, with escapes where need be. */
export function yamlText(text: string): string {
  if (PLAIN.test(text) && text.trim() === text && !NO_TEXT.test(text)) return text;
  return COUNTED.test(text) ? `"${escaped(text)}"` : JSON.stringify(text);
}

function escaped(text: string): string {
  const code = (character: string): string =>
    `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
  return text.replace(/[^\p{L}\p{N} ]/gu, code);
}
