import { type Examples, testExamples } from './examples.ts';

const EXAMPLES: Examples = {
  'tags that are not to be shown': [
    ['a <title> b </title>', 'p(a html(<title>) b html(</title>))'],
    ['<title>\na\n\nb', 'html(<title>\na) p(b)'],
    ['a <textarea> b </textarea>', 'p(a html(<textarea>) b html(</textarea>))'],
    ['<textarea>\na\n\nb', 'html(<textarea>\na\n\nb)'],
    ['a <style> b </style>', 'p(a html(<style>) b html(</style>))'],
    ['<style>\na\n\nb', 'html(<style>\na\n\nb)'],
    ['a <xmp> b </xmp>', 'p(a html(<xmp>) b html(</xmp>))'],
    ['<xmp>\na\n\nb', 'html(<xmp>\na) p(b)'],
    ['a <iframe> b </iframe>', 'p(a html(<iframe>) b html(</iframe>))'],
    ['<iframe>\na\n\nb', 'html(<iframe>\na) p(b)'],
    ['a <noembed> b </noembed>', 'p(a html(<noembed>) b html(</noembed>))'],
    ['<noembed>\na\n\nb', 'html(<noembed>\na) p(b)'],
    ['a <noframes> b </noframes>', 'p(a html(<noframes>) b html(</noframes>))'],
    ['<noframes>\na\n\nb', 'html(<noframes>\na) p(b)'],
    ['a <script> b </script>', 'p(a html(<script>) b html(</script>))'],
    ['<script>\na\n\nb', 'html(<script>\na\n\nb)'],
    ['a <plaintext> b </plaintext>', 'p(a html(<plaintext>) b html(</plaintext>))'],
    ['<plaintext>\na\n\nb', 'html(<plaintext>\na) p(b)'],
  ],
  'tags however they are written': [
    ['a <TITLE> <Xmp> b', 'p(a html(<TITLE>) html(<Xmp>) b)'],
    ['a <iframe src="b"/> c', 'p(a html(<iframe src="b"/>) c)'],
    ['a <textarea rows=2 disabled> b', 'p(a html(<textarea rows=2 disabled>) b)'],
    ['a </script> b', 'p(a html(</script>) b)'],
    ['a <titles> <scripted> b', 'p(a html(<titles>) html(<scripted>) b)'],
    ['a < title> b', 'p(a < title> b)'],
    ['a \\<title> b', 'p(a <title> b)'],
    ['`<title>`', 'p(code(<title>))'],
    ['- [ ] <xmp> a', 'list(open(p(html(<xmp>) a)))'],
    ['> <script>\n> a\n\nb', 'quote(html(<script>\na)) p(b)'],
    ['- <style>\n  a\n\n  b\n- c', 'list(item(html(<style>\na\n\nb\n)) item(p(c)))'],
    ['| <title> |\n| - |', 'table(-: html(<title>))'],
  ],
  'tags that are shown': [
    ['<strong> <em> a', 'p(html(<strong>) html(<em>) a)'],
    ['<blockquote>\n  a\n</blockquote>', 'html(<blockquote>\n  a\n</blockquote>)'],
    ['a <b>c</b> <i/>', 'p(a html(<b>)chtml(</b>) html(<i/>))'],
    [
      '<details>\n<summary>a</summary>\n\nb\n\n</details>',
      'html(<details>\n<summary>a</summary>) p(b) html(</details>)',
    ],
  ],
};

describe('tags that GitHub does not show', () => testExamples(EXAMPLES, 5));
