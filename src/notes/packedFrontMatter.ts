import type { FrontMatter, FrontMatterError, FrontMatterPlace } from './note.ts';
import { readPhrase, writePhrase } from './packedPhrase.ts';
import { pointerBelow, readPlace, readValue, writePlace, writeValue } from './packedValue.ts';
import { type Packing, type Unpacking, writeList } from './packing.ts';

const ERROR_KINDS: readonly FrontMatterError['kind'][] = ['syntax', 'repeated-key'];
/** Bits of the byte that opens it. */
const IS_IN_ORDER = 1;
const HAS_ERRORS = 2;

/** Whether the places are those of the values, one for each in their order: then their pointers need not be told. */
function isInOrder({ value, places }: FrontMatter): boolean {
  let next = 0;
  const isNext = (inner: unknown, pointer: string): boolean => {
    if (places[next++]?.pointer !== pointer) return false;
    if (typeof inner !== 'object' || inner === null) return true;
    if (Array.isArray(inner)) return inner.every((one, at) => isNext(one, `${pointer}/${at}`));
    return Object.entries(inner).every(([key, one]) => isNext(one, pointerBelow(pointer, key)));
  };
  return isNext(value, '') && next === places.length;
}

export function writeFrontMatter(to: Packing, frontMatter: FrontMatter): void {
  const { range, value, places, errors } = frontMatter;
  const inOrder = isInOrder(frontMatter);
  to.out.byte((inOrder ? IS_IN_ORDER : 0) | (errors.length > 0 ? HAS_ERRORS : 0));
  to.range(range);
  writeValue(to, value, (inOrder ? places : []).values());
  if (!inOrder)
    writeList(to, places, (place) => {
      to.text.string(place.pointer);
      writePlace(to, place);
    });
  if (errors.length > 0)
    writeList(to, errors, (error) => {
      to.out.byte(ERROR_KINDS.indexOf(error.kind));
      to.range(error.range);
      writePhrase(to, error.message);
    });
}

/** Reads what `writeFrontMatter` wrote. */
export function readFrontMatter(from: Unpacking): FrontMatter {
  const head = from.in.byte();
  const range = from.range();
  const ordered: FrontMatterPlace[] = [];
  const inOrder = (head & IS_IN_ORDER) !== 0;
  const value = readValue(from, inOrder ? ordered : null) as FrontMatter['value'];
  const places = inOrder ? ordered : from.list(() => ({ pointer: from.text.string(), ...readPlace(from) }));
  const errors = head & HAS_ERRORS ? from.list(() => readError(from)) : [];
  return { range, value, places, errors };
}

function readError(from: Unpacking): FrontMatterError {
  return { kind: from.oneOf(ERROR_KINDS), range: from.range(), message: readPhrase(from) };
}
