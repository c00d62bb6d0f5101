import assert from 'node:assert/strict';
import { itemsOf } from '../../../src/notes/itemsOf.ts';
import { marked } from './marked.ts';
import { noteOf } from './readings.ts';

/** What shows or hides a checkbox. The marks are those checkboxes that are items, in their order. */
const CASES: readonly [what: string, fixture: string][] = [
  // List markers
  ['each bullet', '- ⟦box|[ ]⟧ a\n\n* ⟦box|[ ]⟧ b\n\n+ ⟦box|[ ]⟧ c\n'],
  ['numbered', '1. ⟦box|[ ]⟧ a\n2. ⟦box|[x]⟧ b\n\nText\n\n1) ⟦box|[X]⟧ c\n'],
  ['any number', '0. ⟦box|[ ]⟧ a\n\n---\n\n007) ⟦box|[ ]⟧ b\n\n---\n\n123456789. ⟦box|[ ]⟧ c\n'],
  ['ten digits are no number', '1234567890. [ ] a\n'],
  ['no space after the marker', '-[ ] a\n*[ ] b\n1.[ ] c\n'],
  ['no marker', '[ ] a\n\n  [x] b\n'],
  ['up to three spaces before', '   - ⟦box|[ ]⟧ a\n'],
  ['one to four spaces after', '-    ⟦box|[ ]⟧ a\n'],
  ['five spaces after make code', '-     [ ] a\n'],
  ['no text after the box', '- [ ]\n- [x]  \n- [ ] \n'],
  ['text on the next line', '- ⟦box|[ ]⟧\n  a\n'],
  ['no space after the box', '- [ ]a\n- [x](b)\n'],
  ['no-break space after the box', '- [ ]\u00A0a\n'],
  ['tab in and after the box', '- ⟦box|[\t]⟧\ta\n'],
  ['box of nothing, of two, of another letter', '- [] a\n- [  ] b\n- [y] c\n- [o] d\n- [xx] e\n'],
  ['escaped box', '- \\[ ] a\n- [ \\] b\n'],
  ['box later on the line', '- a [ ] b\n- **[ ] c**\n- `x` [ ] d\n'],
  ['two boxes', '- ⟦box|[ ]⟧ [x] a\n'],
  ['box as a link', '- [x](https://site.example) a\n- ⟦box|[x]⟧ [x] b\n\n[x]: https://site.example\n'],
  ['list in the same line', '- - ⟦box|[ ]⟧ a\n- 1. ⟦box|[x]⟧ b\n'],
  ['heading after the box is text', '- ⟦box|[ ]⟧ # a\n'],
  ['heading in an item', '- # [ ] a\n'],
  ['box in a table cell', '| a |\n| --- |\n| [ ] b |\n| - [ ] c |\n'],
  // Nesting
  ['nested', '- ⟦box|[ ]⟧ a\n  - ⟦box|[x]⟧ b\n    1. ⟦box|[ ]⟧ c\n'],
  ['nested by a tab', '- a\n\t- ⟦box|[ ]⟧ b\n\t\t- ⟦box|[ ]⟧ c\n'],
  ['nested below a number needs three spaces', '1. a\n   - ⟦box|[ ]⟧ b\n\n1. c\n - ⟦box|[ ]⟧ d\n'],
  ['four spaces below text are text', 'Text\n    - [ ] a\n'],
  ['four spaces after a blank line are code', 'Text\n\n    - [ ] a\n'],
  ['a tab after a blank line is code', 'Text\n\n\t- [ ] a\n'],
  ['space and tab are code', 'Text\n\n \t- [ ] a\n'],
  ['indented code in an item', '- a\n\n      - [ ] b\n'],
  ['six spaces, but below an item of its own', '- a\n  - b\n    - c\n      - ⟦box|[ ]⟧ d\n'],
  // Block quotes
  ['quote', '> - ⟦box|[ ]⟧ a\n>- ⟦box|[x]⟧ b\n'],
  ['quote in quote', '> > * ⟦box|[ ]⟧ a\n'],
  ['callout', '> [!todo] Next\n> - ⟦box|[ ]⟧ a\n> - ⟦box|[x]⟧ b\n'],
  ['quote in an item', '- a\n  > - ⟦box|[ ]⟧ b\n'],
  ['code in a quote', '>     - [ ] a\n'],
  ['quote and tab', '>\t- ⟦box|[ ]⟧ a\n'],
  ['lazy line in a quote', '> - ⟦box|[ ]⟧ a\nstill a\n> - ⟦box|[ ]⟧ b\n'],
  ['lazy line is no item', '> a\n[ ] b\n'],
  ['item after a quote', '> a\n- ⟦box|[ ]⟧ b\n'],
  // Fences
  ['backticks', '```\n- [ ] a\n```\n- ⟦box|[ ]⟧ b\n'],
  ['tildes', '~~~\n- [ ] a\n~~~\n- ⟦box|[ ]⟧ b\n'],
  ['a longer fence', '`````md\n- [ ] a\n```\n- [ ] b\n`````\n- ⟦box|[ ]⟧ c\n'],
  ['the other kind does not close', '~~~\n- [ ] a\n```\n- [ ] b\n~~~\n'],
  ['a longer fence closes', '```\n- [ ] a\n``````\n- ⟦box|[ ]⟧ b\n'],
  ['a closing fence has no words', '```\n- [ ] a\n``` md\n- [ ] b\n'],
  ['unclosed', '- ⟦box|[ ]⟧ a\n\n```\n- [ ] b\n'],
  ['words after tildes, with backticks', '~~~ md `x`\n- [ ] a\n~~~\n'],
  ['backticks in the words are no fence', '``` md `x\n- ⟦box|[ ]⟧ a\n'],
  ['two backticks are no fence', '``\n- ⟦box|[ ]⟧ a\n``\n'],
  ['three spaces before', '   ```\n- [ ] a\n   ```\n'],
  ['four spaces do not close', '```\n- [ ] a\n    ```\n- [ ] b\n```\n'],
  ['fence in an item', '- a\n  ```\n  - [ ] b\n  ```\n- ⟦box|[ ]⟧ c\n'],
  ['fence in an item ends with it', '- a\n  ```\n  - [ ] b\n- ⟦box|[ ]⟧ c\n'],
  ['fence in a quote ends with it', '> ```\n> - [ ] a\n- ⟦box|[ ]⟧ b\n'],
  ['fence as an item', '- ```\n  - [ ] a\n  ```\n'],
  ['fence right after text', 'Text\n```\n- [ ] a\n```\n'],
  // HTML
  ['comment', '<!-- - [ ] a -->\n'],
  ['comment of several lines', '<!--\n- [ ] a\n\n- [ ] b\n-->\n- ⟦box|[ ]⟧ c\n'],
  ['unclosed comment', '- ⟦box|[ ]⟧ a\n\n<!--\n- [ ] b\n'],
  ['block element ends at a blank line', '<div>\n- [ ] a\n\n- ⟦box|[ ]⟧ b\n</div>\n'],
  ['details', '<details>\n<summary>More</summary>\n\n- ⟦box|[ ]⟧ a\n\n</details>\n'],
  ['details without a blank line', '<details>\n- [ ] a\n</details>\n'],
  [
    'pre, script, style',
    '<pre>\n\n- [ ] a\n</pre>\n<script>\n\n- [ ] b\n</script>\n<style>\n\n- [ ] c\n</style>\n',
  ],
  ['processing instruction', '<?x\n\n- [ ] a\n?>\n'],
  ['declaration', '<!X\n- [ ] a\n>\n'],
  ['character data', '<![CDATA[\n\n- [ ] a\n]]>\n'],
  ['a tag alone on its line', '<x-note>\n- [ ] a\n\n- ⟦box|[ ]⟧ b\n'],
  ['a tag alone does not interrupt text', 'Text\n<x-note>\n- ⟦box|[ ]⟧ a\n'],
  ['html in an item', '- <div>\n  - [ ] a\n- ⟦box|[ ]⟧ b\n'],
  ['comment after the box', '- ⟦box|[ ]⟧ a <!-- - [ ] b -->\n'],
  ['comment within a paragraph', 'Text <!--\n- ⟦box|[ ]⟧ a -->\n'],
  // Inline
  ['inline code', '- `[ ] a`\n- `- [ ] b`\n'],
  ['inline code over two lines', 'Text `b\n[ ] a`\n'],
  ['code span does not hide a list', 'Text `b\n- ⟦box|[ ]⟧ a`\n'],
  // Paragraphs, headings, breaks
  ['a bullet interrupts text', 'Text\n- ⟦box|[ ]⟧ a\n'],
  ['one interrupts text', 'Text\n1. ⟦box|[ ]⟧ a\n'],
  ['two does not', 'Text\n2. [ ] a\n'],
  ['two does within a list', '1. a\n2. ⟦box|[ ]⟧ b\n'],
  ['an empty item does not interrupt', 'Text\n-\n[ ] a\n'],
  ['setext heading, hyphens', 'Text\n---\n- ⟦box|[ ]⟧ a\n'],
  ['setext heading, equals signs', '- ⟦box|[ ]⟧ a\n\nText\n===\n'],
  ['an item underlined is a heading', '- [ ] a\n  ---\n- ⟦box|[ ]⟧ b\n'],
  ['a bullet begun below an item', '- [ ] a\n  -\n'],
  ['underlined from outside it is none', '- ⟦box|[ ]⟧ a\n---\n- ⟦box|[ ]⟧ b\n'],
  ['equals signs from outside are text', '- ⟦box|[ ]⟧ a\n===\n'],
  ['thematic break of bullets', '- - -\n- ⟦box|[ ]⟧ a\n* * *\n'],
  ['an empty item first', '-\n  ⟦box|[ ]⟧ a\n- ⟦box|[ ]⟧ b\n'],
  ['an empty list before the box', '- +\n  ⟦box|[x]⟧ a\n'],
  ['an empty item holds no line after a blank one', '-\n\n  [ ] a\n'],
  ['link definition', '[a]: https://site.example\n- ⟦box|[ ]⟧ b\n'],
  ['title of a link definition', '[a]: https://site.example "\n- ⟦box|[ ]⟧ b\n"\n'],
  ['definition within an item', '- [a]: https://site.example\n  ⟦box|[ ]⟧ b\n'],
  ['definition within an item, box on top', '- [x]: https://site.example\n  ⟦box|[ ]⟧ b\n'],
  ['footnote', 'Text[^1]\n\n[^1]: - ⟦box|[ ]⟧ a\n    - ⟦box|[ ]⟧ b\n'],
  ['footnote is no box', '- [^1] a\n\n[^1]: b\n'],
  ['front matter', '---\ntasks:\n  - [ ] a\n---\n- ⟦box|[ ]⟧ b\n'],
  ['unclosed front matter is a rule', '---\n- ⟦box|[ ]⟧ a\n'],
  ['yaml further down is none', 'Text\n\n---\n- ⟦box|[ ]⟧ a\n---\n'],
  ['toml front matter is text', '+++\n- ⟦box|[ ]⟧ a\n+++\n'],
  // Line ends, characters
  ['CRLF', '- ⟦box|[ ]⟧ a\r\n  - ⟦box|[x]⟧ b\r\n```\r\n- [ ] c\r\n```\r\n'],
  ['CR', '- ⟦box|[ ]⟧ a\r- ⟦box|[x]⟧ b\r\r```\r- [ ] c\r```\r'],
  ['mixed', '- ⟦box|[ ]⟧ a\r- ⟦box|[ ]⟧ b\n- ⟦box|[ ]⟧ c\r\n- ⟦box|[ ]⟧ d'],
  [
    'line separators end no line',
    '- ⟦box|[ ]⟧ a\u2028- [ ] b\u2029- [ ] c\u0085- [ ] d\u000B- [ ] e\u000C- [ ] f\n',
  ],
  ['astral characters', '😀😀 text\n\n- ⟦box|[ ]⟧ 👩‍👩‍👧 a 📅\n- ⟦box|[x]⟧ 𝒳\n'],
  ['a byte order mark is not part of the text', '- ⟦box|[ ]⟧ a\n'],
  ['NUL', '- ⟦box|[ ]⟧ a\0b\n'],
  ['no line end at the end', '- ⟦box|[ ]⟧ a'],
  ['Obsidian letters', '- ⟦box|[/]⟧ a\n- ⟦box|[-]⟧ b\n1. ⟦box|[>]⟧ c\n> - ⟦box|[-]⟧ d\n'],
  ['Obsidian letters need a space and a text', '- [/]\n- [-]a\n- [>]\n\n  b\n'],
  ['Obsidian letters in code', '- `[/] a`\n\n```\n- [/] b\n```\n'],
];

describe('checkboxes and the grammar', () => {
  for (const [what, fixture] of CASES) {
    it(what, () => {
      const { text, ranges } = marked(fixture);
      const items = itemsOf(noteOf(text, '1-1s/2026-01-15 dana.md'));
      assert.deepEqual(
        items.map(({ statusRange }) => statusRange),
        ranges('box'),
      );
    });
  }
});
