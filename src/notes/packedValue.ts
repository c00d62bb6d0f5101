import type { FrontMatterPlace } from './note.ts';
import { type Packing, type Unpacking, writeList } from './packing.ts';

/** What a value is. The whole numbers that fit have a kind of their own. */
const KINDS = ['null', 'false', 'true', 'undefined', 'whole', 'number', 'string', 'list', 'map'] as const;
type Kind = (typeof KINDS)[number];
const LARGEST_WHOLE = 0xff_ffff;
const NUMBERS = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Readonly<Record<Kind, number>>;

/** Where a value stands, and its key. */
export type ValuePlace = Omit<FrontMatterPlace, 'pointer'>;

/**
 * A value of front matter: plain data, each value with its place where `places` has those of all of them, in their order. Throws a
 * `RangeError` for what YAML has not.
 */
export function writeValue(to: Packing, value: unknown, places: Iterator<ValuePlace>): void {
  const place = nextPlace(to, places);
  writeAt(to, value, place, places);
}

function writeAt(
  to: Packing,
  value: unknown,
  place: ValuePlace | undefined,
  places: Iterator<ValuePlace>,
): void {
  const kind = kindOf(value);
  to.out.byte(NUMBERS[kind]);
  if (kind === 'whole') to.out.signed(value as number);
  else if (kind === 'number') to.out.double(value as number);
  else if (kind === 'string') to.text.string(value as string, place?.value.start);
  else if (kind === 'list')
    writeList(to, value as readonly unknown[], (inner) => writeValue(to, inner, places));
  else if (kind === 'map')
    writeList(to, Object.entries(value as object), ([key, inner]) => {
      const innerPlace = nextPlace(to, places);
      to.text.string(key, innerPlace?.key?.start);
      writeAt(to, inner, innerPlace, places);
    });
}

function nextPlace(to: Packing, places: Iterator<ValuePlace>): ValuePlace | undefined {
  const { done, value } = places.next();
  if (done) return undefined;
  writePlace(to, value);
  return value;
}

/** Reads what `writeValue` wrote: into `places` too, where it was given them. Maps have null prototypes. */
export function readValue(from: Unpacking, places: FrontMatterPlace[] | null): unknown {
  return readAt(from, '', places && addPlace(places, '', readPlace(from)), places);
}

function readAt(
  from: Unpacking,
  pointer: string,
  place: ValuePlace | null,
  places: FrontMatterPlace[] | null,
): unknown {
  const kind = from.oneOf(KINDS);
  switch (kind) {
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case 'false':
    case 'true':
      return kind === 'true';
    case 'whole':
      return from.in.signed();
    case 'number':
      return from.in.double();
    case 'string':
      return from.text.string(place?.value.start);
    case 'list': {
      let at = 0;
      return from.list(() => {
        const inner = `${pointer}/${at++}`;
        return readAt(from, inner, places && addPlace(places, inner, readPlace(from)), places);
      });
    }
    case 'map':
      return readMap(from, pointer, places);
  }
}

function readMap(from: Unpacking, pointer: string, places: FrontMatterPlace[] | null): unknown {
  const map: Record<string, unknown> = Object.create(null);
  for (let count = from.in.listLength(); count > 0; count--) {
    const place = places && readPlace(from);
    const key = from.text.string(place?.key?.start);
    const inner = pointerBelow(pointer, key);
    if (places && place) addPlace(places, inner, place);
    map[key] = readAt(from, inner, place, places);
  }
  return map;
}

function addPlace(places: FrontMatterPlace[], pointer: string, place: ValuePlace): ValuePlace {
  places.push({ pointer, ...place });
  return place;
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return Number.isInteger(value) && Math.abs(value) <= LARGEST_WHOLE && !Object.is(value, -0)
        ? 'whole'
        : 'number';
    case 'undefined':
      return 'undefined';
    case 'object':
      return 'map';
    default:
      throw new RangeError(`A ${typeof value} is no value of front matter.`);
  }
}

/** The JSON Pointer of a key of what `pointer` points to. */
export function pointerBelow(pointer: string, key: string): string {
  const token = /[~/]/u.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
  return `${pointer}/${token}`;
}

export function writePlace(to: Packing, { key, value }: ValuePlace): void {
  to.out.byte(key ? 1 : 0);
  if (key) to.range(key);
  to.range(value);
}

/** Reads what `writePlace` wrote. */
export function readPlace(from: Unpacking): ValuePlace {
  const key = from.in.byte() === 0 ? null : from.range();
  return { key, value: from.range() };
}
