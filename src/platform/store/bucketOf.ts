/** Into how many buckets the files below a root are divided: few enough to read all at once, enough to write one for each change. */
export const BUCKETS = 128;

/** The bucket of a file, by its path relative to the root, with `/`. */
export function bucketOf(name: string): number {
  // FNV-1a: quick, and even enough.
  let hash = 0x811c_9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x0100_0193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
