import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a font configuration into `folder` that adds the fonts under it, and those under `others`, to the
 * machine's own. The paths are written relative to the file, so that the folders may be moved together.
 */
export async function writeFontConfiguration(folder: string, others: readonly string[]): Promise<void> {
  const folders = ['.', ...others.map((other) => path.relative(folder, other))];
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...folders.map((fonts) => `  <dir prefix="relative">${fonts}</dir>`),
    '</fontconfig>',
    '',
  ];
  await writeFile(path.join(folder, 'fonts.conf'), lines.join('\n'));
}
