/** One tab stop: what stands in it until it is filled, and the words that it offers. */
export interface TabStop {
  readonly number: number;
  readonly placeholder: string;
  readonly choices: readonly string[];
}

/** What is typed into a tab stop; what it holds is kept where that is undefined. */
export type Fill = (stop: TabStop) => string | undefined;

interface Expansion {
  readonly variables: Readonly<Record<string, string>>;
  readonly fill: Fill;
  /** By number: a tab stop that stands again says the same. */
  readonly typed: Map<number, string>;
}

/** The text that a snippet leaves. Knows what ours are made of: tab stops, placeholders, choices, variables and escapes. */
export function expand(body: string, variables: Readonly<Record<string, string>>, fill: Fill): string {
  const source = [...body];
  const { text } = expandUntil(source, 0, null, { variables, fill, typed: new Map() });
  return text;
}

/** Expands until `end`, or all. Answers where it stopped. */
function expandUntil(
  source: readonly string[],
  start: number,
  end: string | null,
  expansion: Expansion,
): { readonly text: string; readonly at: number } {
  let text = '';
  let at = start;
  while (at < source.length && source[at] !== end) {
    if (source[at] === '\\' && '\\$}'.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1];
      at += 2;
    } else if (source[at] === '$') {
      const inserted = expandMark(source, at, expansion);
      text += inserted.text;
      at = inserted.at;
    } else {
      text += source[at];
      at += 1;
    }
  }
  if (end !== null && at >= source.length) throw new Error(`A ${end} is missing in ${source.join('')}`);
  return { text, at };
}

/** Expands what begins with `$`. */
function expandMark(source: readonly string[], start: number, expansion: Expansion) {
  const rest = source.slice(start).join('');
  const bare = /^\$(\w+)/u.exec(rest);
  if (bare) return { text: typedInto(bare[1] ?? '', '', [], expansion), at: start + [...bare[0]].length };
  const braced = /^\$\{(\w+)([:|}])/u.exec(rest);
  if (!braced) throw new Error(`A lone $ in ${rest}`);
  const name = braced[1] ?? '';
  const inside = start + [...braced[0]].length;
  if (braced[2] === '}') return { text: typedInto(name, '', [], expansion), at: inside };
  if (braced[2] === ':') {
    const placeholder = expandUntil(source, inside, '}', expansion);
    return { text: typedInto(name, placeholder.text, [], expansion), at: placeholder.at + 1 };
  }
  const list = /^((?:\\.|[^\\|])*)\|\}/u.exec(source.slice(inside).join(''));
  if (!list) throw new Error(`A choice is not closed in ${rest}`);
  const choices = (list[1] ?? '').split(/(?<!\\),/u).map((choice) => choice.replace(/\\([\\,|])/gu, '$1'));
  return {
    text: typedInto(name, choices[0] ?? '', choices, expansion),
    at: inside + [...list[0]].length,
  };
}

function typedInto(
  name: string,
  placeholder: string,
  choices: readonly string[],
  { variables, fill, typed }: Expansion,
): string {
  if (!/^\d+$/u.test(name)) {
    const value = variables[name];
    if (value === undefined) throw new Error(`No variable is called ${name}`);
    return value;
  }
  const number = Number(name);
  const value = typed.get(number) ?? fill({ number, placeholder, choices }) ?? placeholder;
  typed.set(number, value);
  return value;
}
