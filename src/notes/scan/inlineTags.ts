import { NextMark } from './nextMark.ts';

const TAG =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][A-Za-z0-9_.:-]*(?:=(?:"[^"\r\n]*"|'[^'\r\n]*'|[A-Za-z0-9_-]+))?)*[ \t]*\/?|\/[A-Za-z][A-Za-z0-9-]*[ \t]*)>/y;
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,24}:[^\0-\x20<>\x7f]*>/y;
/** After a `<`, what begins no tag, but may begin a mail address in angle brackets. */
const MAIL_START = /[-=\d%,;()[\]"\\|@]/;

/** The offset after the whole HTML tag at an offset; -1 where there is none. */
export function tagEnd(text: string, at: number): number {
  TAG.lastIndex = at;
  return TAG.test(text) ? TAG.lastIndex : -1;
}

/** The offset after the address in angle brackets at an offset; -1 where there is none. */
export function autolinkEnd(text: string, at: number): number {
  AUTOLINK.lastIndex = at;
  return AUTOLINK.test(text) ? AUTOLINK.lastIndex : -1;
}

/** What a `<` in a line opens. */
export interface Tag {
  readonly kind: 'html' | 'autolink';
  readonly end: number;
}

/** Reads comments, tags and addresses in angle brackets, from the start of a text to its end. */
export class InlineTags {
  readonly #text: string;
  readonly #commentEnds: NextMark;
  readonly #closings: NextMark;

  constructor(text: string) {
    this.#text = text;
    this.#commentEnds = new NextMark(text, '-->');
    this.#closings = new NextMark(text, '>');
  }

  /** What a `<` at an offset opens on a line that ends at `end`; null: nothing, it is text; 'unsure': only the grammar can tell. */
  tagAt(at: number, end: number, isLastLine: boolean): Tag | 'unsure' | null {
    const text = this.#text;
    if (isLastLine && this.#closings.from(at) >= end) return null;
    if (text.startsWith('<!--', at)) {
      // `<!-->` is a whole comment.
      const close = this.#commentEnds.from(at + '<!'.length) + '-->'.length;
      return close <= end ? { kind: 'html', end: close } : isLastLine ? null : 'unsure';
    }
    const next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (/[\s<>]/.test(next)) return null;
    const tag = tagEnd(text, at);
    if (tag >= 0 && tag <= end) return { kind: 'html', end: tag };
    const autolink = autolinkEnd(text, at);
    if (autolink >= 0 && autolink <= end) return { kind: 'autolink', end: autolink };
    return MAIL_START.test(next) && !hasMailAfter(text, at + 1, end) ? null : 'unsure';
  }
}

/** Whether the characters up to a blank could be a mail address in angle brackets. */
function hasMailAfter(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (character === '@') return true;
    if (/[\s<>]/.test(character)) return false;
  }
  return false;
}
