import type { Party, SectionName } from './note.ts';

/** Headings that say whose items stand below them. In lower case, as `normalizeTitle` gives them. */
const PARTY_TITLES: Readonly<Record<Party, readonly string[]>> = {
  self: [
    'mine',
    'me',
    'i',
    'manager',
    'i committed',
    'i commit',
    'i will',
    'i owe',
    'my actions',
    'my action items',
    'my commitments',
    'my next steps',
    'my follow-ups',
    'my to-do',
    'my todos',
    "manager's actions",
    'manager actions',
    'manager action items',
  ],
  person: [
    'theirs',
    'them',
    'they',
    'they committed',
    'they commit',
    'they will',
    'they owe',
    'their actions',
    'their action items',
    'their commitments',
    'their next steps',
    'report',
    'direct report',
    'employee',
    'coachee',
  ],
};

const PARTY_BY_TITLE = new Map<string, Party>(
  (['self', 'person'] as const).flatMap((party) =>
    PARTY_TITLES[party].map((title) => [title, party] as const),
  ),
);

/** UTF-16 code units. What is longer names no section. */
const MAX_TITLE_LENGTH = 200;
/** Emoji, with what joins them; digits in a key cap; flags. */
const EMOJI =
  /[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|[\u{E0020}-\u{E007F}]/gu;

const FOREIGN = /[\x80-\uffff]/;
/** A title of ASCII words with one space between them, in which there is nothing but capitals to level. */
const PLAIN_TITLE = /^[A-Za-z][!-~]*(?: [!-~]+)*(?<![:)])$/;

/**
 * A heading's words as they are compared: without case, emoji, numbering (`1.`, `1)`), trailing colon and trailing
 * parentheses.
 */
export function normalizeTitle(title: string): string {
  if (title.length > MAX_TITLE_LENGTH) return title;
  if (PLAIN_TITLE.test(title)) return title.toLowerCase();
  return withoutEmoji(title.normalize('NFC'))
    .replace(/[\u2019\u02BC]/gu, "'")
    .replace(/[\u2010-\u2012]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\d{1,3}[.)] ?/u, '')
    .replace(/ ?: ?$/u, '')
    .replace(/ ?\([^()]*\) ?$/u, '')
    .replace(/ ?: ?$/u, '')
    .trim()
    .toLowerCase();
}

/** A text with a space for each emoji. */
export function withoutEmoji(text: string): string {
  // In ASCII no emoji stands.
  return FOREIGN.test(text) ? text.replace(EMOJI, ' ') : text;
}

/** The section that a title names, by the aliases, or null. */
export function sectionNamed(
  title: string,
  aliases: Readonly<Record<SectionName, readonly string[]>>,
): SectionName | null {
  const normalized = normalizeTitle(title);
  for (const [name, titles] of Object.entries(aliases)) if (titles.includes(normalized)) return name;
  return null;
}

/** Whose items a title announces, where it says so without a name. */
export function partyOfTitle(title: string): Party | null {
  return PARTY_BY_TITLE.get(normalizeTitle(title)) ?? null;
}
