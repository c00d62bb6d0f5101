import { openStore, readerDigest } from '../platform/store/noteStore.ts';
import { listed, namesIn } from './names.ts';
import { joined, piecesIn } from './pieces.ts';
import type { ReaderCalls, StoredReadings, StorePlace } from './readerProtocol.ts';
import { stampIn, stampRows } from './stampRows.ts';

/** Loads what is stored of a root, on the reader's thread, in parts. The answer is the number of files. */
export function loadStored(place: StorePlace, tell: (part: StoredReadings) => void): number {
  let count = 0;
  for (const files of storeAt(place).load()) {
    if (files.length === 0) continue;
    count += files.length;
    tell({
      files: listed(files.map(({ path }) => path)),
      stamps: stampRows(files.map(({ stamp }) => stamp)),
      notes: joined(files.map(({ packed }) => packed)),
    });
  }
  return count;
}

/** Stores what has changed, on the reader's thread. The answer says why that failed; null where it did not. */
export function store({
  place,
  files,
  stamps,
  notes,
  deleted,
}: ReaderCalls['store']['request']): string | null {
  const packed = piecesIn(notes);
  const set = [...namesIn(files)].flatMap((path, at) => {
    const stamp = stampIn(stamps, at);
    return stamp ? [{ path, stamp, packed: packed[at] ?? null }] : [];
  });
  const result = storeAt(place).update({ set, deleted });
  return result.kind === 'failed' ? result.reason : null;
}

function storeAt({ storage, root, readBy }: StorePlace): ReturnType<typeof openStore> {
  return openStore(storage, root, readerDigest(readBy));
}
