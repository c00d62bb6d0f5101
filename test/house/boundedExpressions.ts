/** An expression that takes longer than in proportion to its text, and why that does not matter. */
export interface BoundedExpression {
  /** As it stands in the source, slashes and flags included. */
  readonly literal: string;
  /** Characters of the longest text that it is asked about. */
  readonly longest: number;
  readonly because: string;
}

const HEAD = { longest: 140, because: 'the head of a line is cut off where no label can end' };
const TITLE = { longest: 200, because: 'of a title or a file name no more is looked at' };
const SLUG = { longest: 10, because: 'runs of marks have become one dash each before' };
const VALUE = { longest: 2_000, because: 'a value, a label or a title on one line' };
const SETTING = { longest: 2_000, because: 'a line of a configuration that the person keeps, read once' };
const WRITTEN = { longest: 2_000, because: 'one line, of the note that somebody is writing in' };
const SENTENCE = { longest: 1_000, because: 'of what follows a phrase no more is looked at' };
const SPACES = { longest: 40, because: 'of what stands before a date no more is looked at' };

/** These are the only ones. */
export const BOUNDED_EXPRESSIONS: readonly BoundedExpression[] = [
  { literal: '/^[\\s#[]+|[\\s\\]]+$/gu', ...VALUE },
  { literal: '/^\\.\\/|\\/+$/gu', ...SETTING },
  {
    literal: '/^[ \\t]*(?:-[ \\t]+)*(?:["\']?[\\p{L}\\p{N} _-]+["\']?:[ \\t]?|-[ \\t])$|[[{,:][ \\t]?$/u',
    ...SETTING,
  },
  { literal: '/^[ \\t]*[\\w-]+:[ \\t]*\\[+(?:[^\\]]*,[ \\t]*)?$/u', ...WRITTEN },
  { literal: '/^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+([\\p{L} ]*)$/u', ...WRITTEN },
  { literal: '/\\.+$/u', ...WRITTEN },
  { literal: '/(?:^|\\s)#.*$/u', ...WRITTEN },
  {
    literal:
      '/^(?:true|false|yes|no|on|off|null|~|[-+]?(?:\\d[\\d_,]*)?\\.?\\d+(?:e[-+]?\\d+)?|0[xo][\\da-f]+|\\d+(?::\\d+)+)$/iu',
    ...WRITTEN,
  },
  { literal: '/\\d[\\d/.-]*[\\d/-][\\d/.-]*/uy', ...VALUE },
  { literal: '/^([*_]{0,3})([^\\s*_:][^*_:]*?)[ \\t]*([*_]{0,3})[ \\t]*::?/u', ...HEAD },
  { literal: '/^-+|-+$/gu', ...SLUG },
  { literal: '/\\s+(?:and|x)\\s+|\\s*[/&|<>+:]+\\s*|\\s+[-–—]+\\s+/u', ...TITLE },
  { literal: '/^[\\s\\p{P}]+|[\\s\\p{P}]+$/gu', ...TITLE },
  { literal: '/[ \\t]+$/', ...VALUE },
  { literal: '/\\s*:$/u', ...VALUE },
  { literal: '/[^*?\\]]*$/u', ...SETTING },
  { literal: '/^gitdir: (.+?)\\s*$/u', ...SETTING },
  { literal: '/^\\s*\\[\\s*([\\w.-]+)\\s*(?:"((?:[^"\\\\]|\\\\.)*)")?\\s*\\]/u', ...SETTING },
  { literal: '/\\[\\[?[^\\]]*\\]\\]?(?:\\([^)]*\\))?/u', ...VALUE },
  { literal: '/\\s*(?:[,;(]|\\s[–—-]\\s).*$/u', ...VALUE },
  { literal: '/\\\\?\\s*$/u', ...WRITTEN },
  { literal: '/\\s+\\^[A-Za-z0-9-]+$/u', ...WRITTEN },
  { literal: '/[^\\r\\n]*$/u', ...WRITTEN },
  { literal: '/^[ \\t]*(?:\\r\\n|\\n|\\r)?[ \\t]*(?:\\r\\n|\\n|\\r|$)/u', ...WRITTEN },
  {
    literal:
      '/[ \\t]*(?:[📅📆🗓]\\uFE0F?[ \\t]*|([[({]?)(?:\\*\\*)?\\b(?:due(?: date| by| on)?|deadline)(?:\\*\\*)?::?(?:\\*\\*)?[ \\t]*)\\[{0,2}$/iu',
    ...SPACES,
  },
  { literal: '/[*_]+$/u', ...WRITTEN },
  { literal: '/^(.*?:[ \\t]+|[ \\t]*-[ \\t]+)\\[(.*)\\][ \\t]*$/u', ...WRITTEN },
  { literal: '/^[ \\t]*(?:[-*+]|\\d{1,9}[.)])?[ \\t]+\\S/u', ...WRITTEN },
  { literal: '/^\\[\\[([^[\\]|#]*)[^[\\]]*\\]\\]$/u', ...WRITTEN },
  { literal: '/-+$/u', ...WRITTEN },
  { literal: '/^(["\']?)([^"\':#[\\]{},\\s][^"\':#[\\]{},]*?)\\1[ \\t]*:/u', ...WRITTEN },
  { literal: '/\\*+(?=[[?\\\\])/gu', ...SETTING },
  {
    literal:
      '/(?<![.!?;])[.!?;]+(?=\\s|$)|\\s*(?:[(<[{|#]|\\p{Extended_Pictographic}|\\^[\\w-]+\\s*$)|[ \\t]*(?:\\r\\n|\\n|\\r)(?=[ \\t]*(?:[\\r\\n>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|$))|\\s*$/u',
    ...SENTENCE,
  },
  { literal: '/<!--\\s*coaching:\\s*disable\\s([a-z,\\s-]*?)(?=\\s*-->)/gu', ...WRITTEN },
];
