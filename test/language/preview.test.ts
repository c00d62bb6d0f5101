import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import { badgedTokens } from '../../src/language/preview/badgedTokens.ts';
import { extendMarkdownIt, type MarkdownRenderer } from '../../src/language/preview/extendMarkdownIt.ts';
import { inEnglish } from '../../src/notes/phrase.ts';

const TODAY = '2026-01-23';
const NOTE = 'file:///team/1-1s/dana.md';
const ELSEWHERE = 'file:///elsewhere.md';
/** A document's address as the editor gives it. */
const at = (address: string): object => ({ toString: () => address });
const faults: unknown[] = [];

/** An engine as the editor makes it, with a stand-in for its reading of front matter. */
function engine(): InstanceType<typeof MarkdownIt> {
  const made = new MarkdownIt({ html: true, linkify: true });
  made.block.ruler.before('hr', 'front_matter', (state, startLine, _endLine, silent) => {
    if (startLine !== 0 || !state.src.startsWith('---\n') || silent) return false;
    const end = state.src.indexOf('\n---\n', 3);
    const token = state.push('front_matter', '', 0);
    token.meta = { content: state.src.slice(4, end) };
    token.hidden = true;
    state.line = state.src.slice(0, end + 4).split('\n').length;
    return true;
  });
  made.renderer.rules.front_matter = () => '';
  extendMarkdownIt(made as unknown as MarkdownRenderer, {
    noteAt: (address) =>
      address === NOTE ? { known: ['Dana Reyes', 'Lee'], sectionAliases: SECTION_ALIASES } : null,
    badged: (tokens, note) => badgedTokens(tokens, note, { today: TODAY, say: inEnglish }),
    onFault: (error) => faults.push(error),
  });
  return made;
}

const render = (text: string, currentDocument: unknown = at(NOTE)): string =>
  engine().render(text, { currentDocument });

/** What badges show, by their kind: `due overdue: 📅 2026-01-20 3 days late`. */
function badges(text: string): string[] {
  const found = render(text).matchAll(
    /<span class="coaching-badge ([^"]*)"[^>]*>((?:[^<]|<span class="coaching-late">|<\/span>(?=<\/span>))*)<\/span>/gu,
  );
  return [...found].map(([, kind = '', words = '']) => {
    return `${kind.replaceAll('coaching-', '')}: ${words.replace(/<[^>]*>/gu, '')}`;
  });
}

const ITEMS: readonly (readonly [string, readonly string[]])[] = [
  ['- [ ] @dana Send it 📅 2026-01-20', ['owner: @dana', 'due overdue: 📅 2026-01-20 3 days late']],
  ['- [/] Send it 📅 2026-01-22', ['due overdue: 📅 2026-01-22 1 day late']],
  ['1. [ ] Send it due:2026-01-23', ['due today: due:2026-01-23 today']],
  ['* [ ] Send it by 2026-01-24', ['due: by 2026-01-24']],
  ['> + [ ] Send it (2026-01-20)', ['due overdue: (2026-01-20) 3 days late']],
  ['- [x] Send it 📅 2026-01-20 ✅ 2026-01-19', ['due: 📅 2026-01-20', 'done: ✅ 2026-01-19']],
  ['- [-] Send it 📅 2026-01-20', ['due: 📅 2026-01-20']],
  ['- [>] Send it 📅 2026-01-20', ['due: 📅 2026-01-20']],
  ['- [ ] Send it ➕ 2026-01-06', ['raised: ➕ 2026-01-06']],
  ['- [ ] Send it **Due:** 2026-01-20', ['due overdue: 2026-01-20 3 days late']],
  ['- [ ] Send it **📅 2026-01-20**', ['due overdue: 📅 2026-01-20 3 days late']],
  ['- [ ] [[Dana Reyes]] Send it', ['owner: [[Dana Reyes]]']],
  ['- [ ] Send it → Lee', ['owner: → Lee']],
  ['- [ ] Owner: Dana Reyes', ['owner: Owner: Dana Reyes']],
  ['- [ ] Send it\n  by 2026-01-20', ['due overdue: by 2026-01-20 3 days late']],
  ['- One\n  - [ ] Two 📅 2026-01-20', ['due overdue: 📅 2026-01-20 3 days late']],
  ['- [ ] Two dates 📅 2026-01-21 or 2026-01-20', ['due overdue: 📅 2026-01-21 2 days late']],
  ['## Preparation\n\n- [ ] Read 📅 2026-01-20', ['due: 📅 2026-01-20']],
  ['**Prep:**\n\n- [ ] Read 📅 2026-01-20', ['due: 📅 2026-01-20']],
  ['## Prep\n\n## Next steps\n\n- [ ] Read 📅 2026-01-20', ['due overdue: 📅 2026-01-20 3 days late']],
  ['## Prep\n\n### Numbers\n\n- [ ] Read 📅 2026-01-20', ['due: 📅 2026-01-20']],
  ['**Flag:** red, as before', ['flag-red: red']],
  ['- **Flag**: Green', ['flag-green: Green']],
  ['---\nperson: Dana\nflag: red # late\n---\n\nWords', ['flag-red: Red flag']],
  ["---\nflag: 'green'\n---\n\nWords", ['flag-green: Green flag']],
];

/** Documents that are shown as without us. */
const AS_THEY_ARE: readonly string[] = [
  '```\n- [ ] @dana Send it 📅 2026-01-20\n```',
  '    - [ ] @dana Send it 📅 2026-01-20',
  '- Words, `[ ] @dana 📅 2026-01-20`',
  '`[ ]` @dana 📅 2026-01-20',
  '<!--\n- [ ] @dana 📅 2026-01-20\n-->',
  '- Words 📅 2026-01-20',
  'Words [ ] @dana 📅 2026-01-20',
  '- [x](https://example.com) 📅 2026-01-20',
  '- [y] 📅 2026-01-20',
  '- [ ]no space',
  'A **flag:** red',
  '---\nflag: yellow\n---\n\nWords',
  '---\nnotes: |\n  flag: red\n---\n\nWords',
];

const plain = (text: string): string => render(text, at(ELSEWHERE));

describe('badges of the preview', () => {
  afterEach(() => assert.deepEqual(faults, []));

  for (const [text, wanted] of ITEMS)
    it(JSON.stringify(text), () => {
      assert.deepEqual(badges(text), wanted);
    });

  for (const text of AS_THEY_ARE)
    it(`none in ${JSON.stringify(text)}`, () => {
      assert.equal(render(text), plain(text));
      assert.ok(!render(text).includes('coaching-'));
    });

  it('draws each status with a sign of its own and a name for those who listen', () => {
    const html = render('- [ ] A\n- [x] B\n- [/] C\n- [-] D\n- [>] E');
    const drawn = [...html.matchAll(/role="img" aria-label="([^"]*)" title="\1">([^<]*)</gu)];
    assert.deepEqual(
      drawn.map(([, name, sign]) => [name, sign]),
      [
        ['Open', '\u00A0'],
        ['Done', '✓'],
        ['In progress', '/'],
        ['Cancelled', '–'],
        ['Carried over', '&gt;'],
      ],
    );
    assert.equal(html.match(/<li class="coaching-item">/gu)?.length, 5);
  });

  it('leaves the markup around the badges as it is', () => {
    const html = render('- [ ] **Bold** *and* [linked](https://example.com) `code` 📅 2026-01-20');
    assert.match(
      html,
      /<strong>Bold<\/strong> <em>and<\/em> <a href="https:\/\/example.com">linked<\/a> <code>code<\/code> <span/u,
    );
    assert.match(render('**Flag:** red'), /<p><strong>Flag:<\/strong> <span [^>]*>red<\/span><\/p>/u);
  });

  it('finds the flag wherever a plugin leaves the front matter', () => {
    const yaml = 'flag: red';
    for (const [meta, content] of [
      [yaml, ''],
      [{ content: yaml }, ''],
      [null, yaml],
    ] as const) {
      const made = engine();
      const tokens = made.parse('Words', {});
      const token = Object.assign(Object.create(Object.getPrototypeOf(tokens[0])), tokens[0]);
      Object.assign(token, { type: 'front_matter', tag: '', nesting: 0, meta, content });
      const html = made.renderer.render([token, ...tokens], made.options, { currentDocument: at(NOTE) });
      assert.match(html, /Red flag<\/span><\/p>/u);
    }
  });

  it('says on which day something is due', () => {
    assert.match(render('- [ ] A 📅 2026-01-20'), /title="Due on Tuesday, 2026-01-20"/u);
    assert.match(render('- [x] A ✅ 2026-01-20'), /title="Done on 2026-01-20"/u);
  });

  it('changes nothing of documents that are no notes, or that the editor does not name', () => {
    const text = '- [ ] @dana Send it 📅 2026-01-20';
    for (const document of [undefined, null, at(ELSEWHERE), { path: '/x' }, 7])
      assert.equal(engine().render(text, { currentDocument: document }), plain(text));
    assert.equal(engine().render(text), plain(text));
  });

  it('keeps the tokens as they are, so that they can be rendered again on another day', () => {
    const made = engine();
    const tokens = made.parse('- [ ] A 📅 2026-01-20', {});
    const before = JSON.stringify(tokens);
    const first = made.renderer.render(tokens, made.options, { currentDocument: at(NOTE) });
    assert.equal(made.renderer.render(tokens, made.options, { currentDocument: at(NOTE) }), first);
    assert.equal(JSON.stringify(tokens), before);
  });

  it('shows a document without badges where we fail, and says so', () => {
    const made = new MarkdownIt();
    const heard: unknown[] = [];
    extendMarkdownIt(made as unknown as MarkdownRenderer, {
      noteAt: () => {
        throw new Error('broken');
      },
      badged: (tokens) => tokens,
      onFault: (error) => heard.push(error),
    });
    assert.equal(made.render('Words', { currentDocument: at(NOTE) }), '<p>Words</p>\n');
    assert.equal(heard.length, 1);
  });
});

describe('what a note says in the preview', () => {
  const hostile = [
    '- [ ] Owner: "><script>alert(1)</script> 📅 2026-01-20',
    '- [ ] [due:: "><img src=x onerror=alert(1)>]',
    '- [ ] [owner:: a"b<c>&d] 📅 2026-01-20',
    '- [ ] [[Dana" onclick="x]] Send',
    '- [ ] @dana" onmouseover="alert(1) 📅 2026-01-20"',
    '**Flag:** red" onclick="x',
    '---\nflag: red" onclick="x\n---\n\nWords',
  ];
  for (const text of hostile)
    it(`never becomes markup of ours: ${JSON.stringify(text)}`, () => {
      const own = [...render(text).matchAll(/<(?:span|p)\b[^>]*coaching[^>]*>/gu)].map(([tag]) => tag);
      const form =
        /^<(?:span|p) class="[a-z -]+"(?: role="img" aria-label="[\w ]+")?(?: title="[\w ,-]+")?>$/iu;
      for (const tag of own) assert.match(tag, form);
      // Without our elements, everything is what the engine makes of the text without us.
      const without = (html: string): string => html.replace(/<\/?(?:span|p|li)\b[^>]*>/gu, '');
      const words = without(render(text))
        .replace(/\u00A0/gu, '[ ]')
        .replace(/(?: \d+ days late)/gu, '');
      assert.equal(words, without(plain(text)));
    });

  const LENGTH = 50_000;
  const long: Readonly<Record<string, string>> = {
    'one endless item': `- [ ] ${'📅 2026-01-20 '.repeat(LENGTH / 14)}`,
    brackets: `- [ ] ${'(due:: '.repeat(LENGTH / 7)}`,
    'many bold words': `- [ ] ${'**Due:** '.repeat(LENGTH / 9)}`,
    'many items': '- [ ] @dana A 📅 2026-01-20\n'.repeat(LENGTH / 28),
    'many headings': '# Prep\n\n'.repeat(LENGTH / 8),
    'flags in front matter': `---\n${'flag: re\n'.repeat(LENGTH / 9)}---\n\nWords`,
    'spaces behind a flag': `---\nflag: red${' '.repeat(LENGTH)}x\n---\n\nWords`,
  };
  for (const [name, text] of Object.entries(long))
    it(`takes time in proportion to it: ${name}`, () => {
      const alone = timed(() => plain(text));
      const limit = 5 * alone + 1_000;
      // The fastest counts: whatever else the machine does only adds to a time.
      let together = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3 && together >= limit; attempt++)
        together = Math.min(
          together,
          timed(() => render(text)),
        );
      assert.ok(together < limit, `${together.toFixed(0)} ms, ${alone.toFixed(0)} ms without us`);
    }).timeout(30_000);
});

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
