import { type Packing, type Unpacking, writeList } from './packing.ts';
import type { Phrase, PhraseValue } from './phrase.ts';

const KINDS = ['string', 'number', 'phrase'] as const;

export function writePhrase(to: Packing, { template, values }: Phrase): void {
  to.text.string(template);
  writeList(to, Object.entries(values), ([name, value]) => {
    to.text.string(name);
    writePhraseValue(to, value);
  });
}

function writePhraseValue(to: Packing, value: PhraseValue): void {
  const kind = typeof value === 'object' ? 'phrase' : typeof value === 'number' ? 'number' : 'string';
  to.out.byte(KINDS.indexOf(kind));
  if (typeof value === 'object') writePhrase(to, value);
  else if (typeof value === 'number') to.out.double(value);
  else to.text.string(value);
}

/** Reads what `writePhrase` wrote. */
export function readPhrase(from: Unpacking): Phrase {
  const template = from.text.string();
  const values = from.list(() => [from.text.string(), readPhraseValue(from)] as const);
  return { template, values: Object.fromEntries(values) };
}

function readPhraseValue(from: Unpacking): PhraseValue {
  switch (from.oneOf(KINDS)) {
    case 'string':
      return from.text.string();
    case 'number':
      return from.in.double();
    case 'phrase':
      return readPhrase(from);
  }
}
