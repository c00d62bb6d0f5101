import { SECTION_ALIASES } from '../src/config/sections.ts';

/** Not in code, comments, links, tags and what is struck through. */
const ELSEWHERE =
  ' -comment -markup.inline.raw -markup.strikethrough -meta.link -meta.image -meta.tag -markup.fenced_code -markup.raw';
/** Emoji and numbering, which no title is compared by. */
const BEFORE_TITLE = '(?:\\d{1,3}[.)][ \\t]*|[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}]{1,8}[ \\t]*){0,3}';
/** Bounded: each run of spaces would otherwise be tried against the next one. */
const AFTER_TITLE = '(?=[ \\t]{0,9}:?(?:[ \\t]{0,9}\\([^()\\n]{0,80}\\))?[ \\t]{0,9}:?[ \\t]{0,9}$)';
/** The two ways to write a bold lead-in: `**Intent:**` and `**Intent**:`. */
const END_OF_LEAD_IN = '(?:(:)\\2|\\2(:))';

const LEAD_IN: Readonly<Record<number, string>> = {
  1: 'markup.bold.lead-in',
  2: 'punctuation.definition.bold',
  4: 'punctuation.separator.field',
  5: 'punctuation.separator.field',
};

/** The grammar that colours the titles of known sections, and a flag in the text. Made from the table of frameworks. */
export function sectionGrammar(): string {
  const titles = `(${knownTitles().map(patternOf).join('|')})`;
  const grammar = {
    scopeName: 'markdown.coaching-notes.sections.injection',
    comment: 'Made by `npm run docs` from the table of frameworks.',
    injectionSelector: [
      `L:text.html.markdown markup.heading entity.name.section${ELSEWHERE}`,
      `L:text.html.markdown meta.paragraph.markdown${ELSEWHERE}`,
    ].join(', '),
    patterns: [
      {
        match: `(?i)(?<=#[ \\t]|#[ \\t]{2}|#[ \\t]{3})${BEFORE_TITLE}${titles}${AFTER_TITLE}`,
        captures: scopes({ 1: 'entity.name.type.section' }),
      },
      {
        match: `(?i)\\G((\\*\\*|__)(flag)${END_OF_LEAD_IN})[ \\t]*(?:(red)|(green))(?![\\p{L}\\p{N}])`,
        captures: scopes({
          ...LEAD_IN,
          3: 'entity.other.attribute-name.field',
          6: 'markup.deleted.flag.red',
          7: 'markup.inserted.flag.green',
        }),
      },
      {
        match: `(?i)\\G((\\*\\*|__)${titles}${END_OF_LEAD_IN})`,
        captures: scopes({ ...LEAD_IN, 3: 'entity.name.type.section' }),
      },
    ],
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

/** Every title that names a section, longest first, so that none is cut short by another. */
export function knownTitles(): string[] {
  const titles = new Set(Object.values(SECTION_ALIASES).flat());
  return [...titles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function patternOf(title: string): string {
  return title
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replaceAll(' ', '[ \\t]+')
    .replaceAll("'", "['’]")
    .replaceAll('-', '[-‐‑]');
}

function scopes(names: Readonly<Record<number, string>>): Record<string, { name: string }> {
  return Object.fromEntries(
    Object.entries(names).map(([group, name]) => [group, { name: `${name}.coaching-notes` }]),
  );
}
