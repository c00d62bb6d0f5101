import { assertLeft, assertScanned } from './sameTree.ts';

const SCANNED: Readonly<Record<string, readonly string[]>> = {
  text: [
    'a  \nb',
    'a \nb',
    'a\t\nb',
    'a   ',
    '\\*a\\* \\a \\\\',
    'a\\',
    '`a`\nb',
    '`a` \n`b`',
    'a\u2028b\u000Bc\u00A0',
    '😀 田中',
  ],
  references: ['a &amp; b &lt;&gt; &nbsp;c & d &x y; &amp', '&amp;&quot;', '*&mdash;a*'],
  emphasis: [
    '*a* **b** ***c*** _d_ __e__ ___f___',
    '*a **b** c* **a *b* c**',
    '*a **b* c** a*b*c a_b_c _a_b',
    '**a*b **a*b* *a**b* *a**b**',
    '****a**** *****a**',
    '"*a*" (*b*) *“c”* a*“d”* *😀* 😀*a*',
    '* a * ** b ** _ c _',
    '*a\nb* **a  \nb**',
    '***a** b* ***a* b**',
    '*a _b* c_ _a *b_ c*',
  ],
  strikethrough: [
    '~a~ ~~b~~ ~~~c~~~ ~a~~ ~~d~',
    '~~*a*~~ *~~a~~*',
    '~a\nb~ a~b~c ~ a ~',
    '\\~~a~',
    '*~a~* ~*a*~',
  ],
  code: [
    '`a` ``b`c`` ` d ` `  ` ` e` `` ` ``',
    '`a\nb` `a  \n  b`',
    '`a ``b` c`` `d',
    '`*a*` *`b*` `[c`](d)',
    '\\`a` `b\\`',
    '`\r\na\r\n`',
  ],
  links: [
    '[a](b) [c](<d e>) [f](g "h") [i](j \'k\' ) [l]( m (n) )',
    '[](a) [b]() [c](<>) [d](e(f)g)',
    '[a *b* `c`](d) *[a](b)* [*a](b)*',
    '[a](b c) [a](b "c) [a] (b) [a]',
    '[a [b](c) d](e) [a ![b](c) d](e) ![a [b](c)](d)',
    '![a](b) ![*a* `b` c](d "e") !a ![ !',
    '[[a]] [[a|b]] [[a]](b) [[a](b)] ] [ ]( [][] [a][b]',
    '[a](b?c=d&e=f)',
    '[a](b "")',
  ],
  'bare addresses': [
    '[https://a.example/b](https://a.example/b) ![a@b.example](c) [[d http://e] f](g)',
    'https://a.example/b-c/d_e.f?g=h#i',
    'see https://a.example, (http://b.example/c) or http://localhost:3000.',
    'www.a.example (www.b.example/c?d=e), www.f.',
    '1\\. a\\.b\\:c\\/d',
    'https://www.a.example/b https://a.example/?b=c&d=e',
    'a@b.example, (c.d+e@f-g.example.org).',
    '@dana a@b @c.d 10@e :@',
    'a@4 http: https:/ x://y a.b.c',
  ],
};

const LEFT: readonly string[] = [
  'a[^1]',
  'www.',
  'awww.b',
  '\u00A0www.a',
  'www.a@b.c',
  'a www.b_c',
  'https\\://a.b',
  'a@b\\.c',
  'http://a_b.c',
  'ftp.http://a',
  '[http://a.example',
  '_a@b.example',
  'a@b.example_',
  'a\\@b.example',
  'http\\://a.example',
  '&copysr;',
  '&#65;',
  '&#46;',
  '&#x110000;',
  '&#0;',
  '&#;',
  '[a](b\nc)',
  '[a](b\\)c)',
  'a <b\nc>',
  'a <!-- b\nc -->',
  '*a ~b* c~',
  `${'*'.repeat(20)}a${'*'.repeat(20)}`,
  '*a '.repeat(100),
];

describe('inlineScanner', () => {
  for (const [name, texts] of Object.entries(SCANNED))
    it(`gives the grammar's tree of ${name}`, () => {
      for (const text of texts) {
        assertScanned(text);
        assertScanned(`- [ ] ${text.replaceAll('\n', '\n  ')}`);
        if (!/[|\n]/.test(text)) assertScanned(`| ${text} |\n|-|\n| ${text} |`);
      }
    });

  it('leaves to the grammar what only it can tell', () => LEFT.forEach(assertLeft));
});
