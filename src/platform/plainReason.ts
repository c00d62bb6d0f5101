/** What the system's error codes mean to a person. The path is said beside the reason, never in it. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOENT: 'does not exist, or was removed meanwhile',
  ENOTDIR: 'does not exist, or was removed meanwhile',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'is too large for this disk',
  EIO: 'the disk reported an error',
  EBUSY: 'is in use by another program',
  ENXIO: 'is a pipe or device, not a regular file',
  ENODEV: 'is a pipe or device, not a regular file',
};

/** The error's system code, such as `ENOENT`, or null where it has none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * Why a file could not be used, in plain English and without its path.
 * Throws what is no system error: that is a mistake in the program, not in somebody's folder.
 */
export function plainReason(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return REASONS[code] ?? `the system reported ${code}`;
}
