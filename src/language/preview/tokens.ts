/** A token of markdown-it, as far as the badges need it. */
export interface PreviewToken {
  readonly type: string;
  readonly tag: string;
  readonly nesting: number;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly markup: string;
  readonly content: string;
  readonly children: readonly PreviewToken[] | null;
  readonly meta: unknown;
}

/** A copy of a token, with changes. It keeps the methods that other plugins call. */
export function changed(token: PreviewToken, changes: Partial<PreviewToken>): PreviewToken {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}

/** A copy of a token that has one class more. */
export function withClass(token: PreviewToken, name: string): PreviewToken {
  const others = (token.attrs ?? []).filter(([key]) => key !== 'class');
  const own = token.attrs?.find(([key]) => key === 'class')?.[1];
  return changed(token, { attrs: [...others, ['class', own === undefined ? name : `${own} ${name}`]] });
}

export type Attributes = Readonly<Record<string, string>>;

/**
 * `inner` in an element. Its renderer escapes the attributes, as it does the words of text tokens: nothing that a note says
 * becomes markup. `like` is any token.
 */
export function wrapped(
  like: PreviewToken,
  tag: 'span' | 'p',
  attributes: Attributes,
  inner: readonly PreviewToken[],
): PreviewToken[] {
  const blank = {
    tag,
    markup: '',
    content: '',
    children: null,
    meta: null,
    map: null,
    info: '',
    hidden: false,
    block: false,
  };
  const type = `coaching_${tag}`;
  const attrs = Object.entries(attributes);
  return [
    changed(like, { ...blank, type: `${type}_open`, nesting: 1, attrs }),
    ...inner,
    changed(like, { ...blank, type: `${type}_close`, nesting: -1, attrs: null }),
  ];
}

/** A token of plain words. */
export function words(like: PreviewToken, content: string): PreviewToken {
  const blank = { tag: '', nesting: 0, attrs: null, markup: '', children: null, meta: null, block: false };
  return changed(like, { ...blank, type: 'text', content });
}
