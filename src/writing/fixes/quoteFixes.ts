import type { TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { lineAround } from '../lineEnd.ts';
import type { Replacement } from '../replacement.ts';
import type { Fix, Fixer } from './fix.ts';

/** `key: value`, `- value` and `- key: value`, up to the value. */
const LEAD = /^[ \t]*(?:-[ \t]+)*(?:[\p{L}_][\p{L}\p{M}\p{N}_ -]*:[ \t]+)?/u;
/** What YAML gives a meaning of its own in a value without quotes. */
const SPECIAL = /^[@`%*&!|>{}[\],#?-]|:(?:[ \t]|$)|[ \t]#/u;
/** What begins or ends something of YAML's own that is not text. */
const STRUCTURE = /^["'|>&!?]|^-{3}|^\.{3}/u;

/**
 * Puts what YAML cannot read in quotes. Safe: what stands between the quotes is, character by character, what was written, and as
 * everything else on the page reads as before (which is verified), the person meant this text or nothing. With a ` #` on the line it
 * is not safe: a comment may begin there.
 */
export const quoteFixes: Fixer = ({ range }, { text, note }) => {
  const block = note.frontMatter.range;
  if (block.end === 0) return plainFence(text, range);
  const line = lineAround(text, Math.min(range.start, block.end));
  const source = text.slice(line.start, line.end);
  if (line.start === 0 || /^---[ \t]*$/u.test(source)) return [];
  if (/^ *\t/u.test(source)) return spacesForTabs(source, line.start);
  const attempts = [inFlowList(source, line.start, range.start), wholeValue(source, line.start)].filter(
    (replacement) => replacement !== null,
  );
  if (attempts.length === 0) return [];
  return [
    {
      title: phrase('Put it in quotes'),
      isPreferred: true,
      isSafe: !/[ \t]#[ \t]/u.test(source),
      write: { kind: 'text', attempts: attempts.map((replacement) => [replacement]) },
    },
  ];
};

/** The value of a line, without a comment behind it: `who: @ann`, `person: Ann: Bob`, `- *dana`. `tags: #1on1` has no comment. */
function wholeValue(source: string, offset: number): Replacement | null {
  const lead = LEAD.exec(source)?.[0].length ?? 0;
  const value = source
    .slice(lead)
    .replace(/(?<=\S)[ \t]+#(?=[ \t]).*$/u, '')
    .trimEnd();
  if (lead === 0 || STRUCTURE.test(value) || !SPECIAL.test(value)) return null;
  return quotedAt({ start: offset + lead, end: offset + lead + value.length }, value);
}

/** The entry of `[…]` that a problem is in. */
function inFlowList(source: string, offset: number, at: number): Replacement | null {
  const list = /^(.*?:[ \t]+|[ \t]*-[ \t]+)\[(.*)\][ \t]*$/u.exec(source);
  if (!list) return null;
  const from = (list[1] ?? '').length + 1;
  const inner = list[2] ?? '';
  if (/["'[\]{}#]/u.test(inner)) return null;
  let start = from;
  for (const part of inner.split(',')) {
    const end = start + part.length;
    const entry = part.trim();
    if (at - offset <= end && entry !== '') {
      const entryStart = start + part.indexOf(entry);
      return quotedAt({ start: offset + entryStart, end: offset + entryStart + entry.length }, entry);
    }
    start = end + 1;
  }
  return null;
}

function quotedAt(range: TextRange, value: string): Replacement {
  // In single quotes only the quote itself has a meaning.
  const text = /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return { range, text };
}

/** Two spaces for each tab. Safe: that YAML then reads the block as indented is verified, and a tab had no other meaning there. */
function spacesForTabs(source: string, offset: number): readonly Fix[] {
  const indent = /^[ \t]+/u.exec(source)?.[0] ?? '';
  const range = { start: offset, end: offset + indent.length };
  const replacement = { range, text: indent.replaceAll('\t', '  ') };
  const write = { kind: 'text', attempts: [[replacement]] } as const;
  return [{ title: phrase('Indent with spaces'), isPreferred: true, isSafe: true, write }];
}

/** `---js` opens no front matter of ours. Not safe: the block may be no YAML. */
function plainFence(text: string, range: TextRange): readonly Fix[] {
  const fence = /^---[ \t]*[A-Za-z][\w+-]*[ \t]*(?=[\r\n])/u.exec(text)?.[0];
  if (fence === undefined || range.start !== 0) return [];
  const write = {
    kind: 'text',
    attempts: [[{ range: { start: 3, end: fence.length }, text: '' }]],
  } as const;
  return [{ title: phrase('Open the front matter with `---`'), isPreferred: true, isSafe: false, write }];
}
