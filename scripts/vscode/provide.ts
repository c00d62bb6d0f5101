import path from 'node:path';
import { folderSize } from './folderSize.ts';
import { makeOnce, type Report } from './makeOnce.ts';
import { cacheFolder, type PinnedPackage } from './pins.ts';

/** Where the progress of one round of fetching goes, and how much of it there was. */
export interface Fetching {
  readonly report: Report;
  /** Adds what one package takes on disk. */
  readonly add: (bytes: number) => void;
}

const progressEveryMs = 5000;

/** The folder in which a package is kept. */
export function folderOf(pinned: PinnedPackage): string {
  return path.join(cacheFolder, `${pinned.name.replace(/^@/, '').replaceAll('/', '-')}-${pinned.version}`);
}

/** Fetches a package with `build` unless it is there already, telling about it; resolves to its folder. */
export async function provide(
  pinned: PinnedPackage,
  title: string,
  { report, add }: Fetching,
  build: (staging: string) => Promise<void>,
): Promise<string> {
  const folder = folderOf(pinned);
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const buildAloud = async (staging: string): Promise<void> => {
    report(`${title}: fetching ${pinned.name} ${pinned.version} from the npm registry (once)`);
    const timer = setInterval(() => report(`${title}: still at it after ${seconds()}`), progressEveryMs);
    try {
      await build(staging);
    } finally {
      clearInterval(timer);
    }
  };
  if (await makeOnce(folder, buildAloud, report)) {
    const bytes = await folderSize(folder);
    add(bytes);
    report(`${title}: ready, ${(bytes / 1e6).toFixed(0)} MB on disk, ${seconds()}`);
  }
  return folder;
}

/** Runs one round of fetching, and sums it up at its end when anything was fetched. */
export async function fetching<T>(report: Report, round: (fetching: Fetching) => Promise<T>): Promise<T> {
  const started = performance.now();
  let bytes = 0;
  const add = (more: number): void => {
    bytes += more;
  };
  const result = await round({ report, add });
  if (bytes > 0) {
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    report(`Everything is there: ${(bytes / 1e6).toFixed(0)} MB on disk, in ${seconds} s.`);
  }
  return result;
}
