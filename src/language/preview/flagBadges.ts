import { type Phrase, phrase } from '../../notes/phrase.ts';
import type { Badge } from './badges.ts';
import type { InlineSource } from './inlineSource.ts';
import { type PreviewToken, words, wrapped } from './tokens.ts';

/** The flag as the schema has it, alone on its line. What is written otherwise stays as it is. */
const FRONT_MATTER_FLAG = /^flag:[ \t]+(["']?)(red|green)\1[ \t]*(?:#.*)?$/mu;
const FLAG_LEAD_IN = /^[ \t]*(\*\*|__)flag(?::\1|\1:)[ \t]*(red|green)(?![\p{L}\p{N}])/iu;

const FLAG_WORDS: Readonly<Record<string, Phrase>> = {
  red: phrase('Red flag'),
  green: phrase('Green flag'),
};

/** A paragraph that shows the flag of the front matter; nothing where there is none. `token` is that of the front matter. */
export function flagParagraph(token: PreviewToken, say: (words: Phrase) => string): PreviewToken[] {
  const flag = FRONT_MATTER_FLAG.exec(yamlOf(token))?.[2] ?? '';
  const said = FLAG_WORDS[flag];
  if (!said) return [];
  const badge = wrapped(token, 'span', { class: `coaching-badge coaching-flag-${flag}` }, [
    words(token, say(said)),
  ]);
  return wrapped(token, 'p', { class: 'coaching-flags' }, badge);
}

/** The YAML of a token, which is handed on as `meta.content`; by other plugins as `meta`, or as its content. */
function yamlOf({ meta, content }: PreviewToken): string {
  if (typeof meta === 'string') return meta;
  const within = typeof meta === 'object' && meta !== null && 'content' in meta ? meta.content : null;
  return typeof within === 'string' ? within : content;
}

/** The badge of `**Flag:** red` at the start of a paragraph. */
export function leadInFlag({ text }: InlineSource, say: (words: Phrase) => string): Badge[] {
  const match = FLAG_LEAD_IN.exec(text);
  const flag = match?.[2]?.toLowerCase() ?? '';
  const said = FLAG_WORDS[flag];
  if (!match || !said) return [];
  const end = match[0].length;
  return [
    {
      ranges: [{ start: end - flag.length, end }],
      attributes: { class: `coaching-badge coaching-flag-${flag}`, title: say(said) },
    },
  ];
}
