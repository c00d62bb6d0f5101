import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes into `folder` an executable that runs `launcher.ts`, and resolves to its path.
 * It is written rather than kept, so that it works where a checkout has lost the executable bit, and on Windows.
 */
export async function writeLauncherShim(folder: string): Promise<string> {
  const launcher = fileURLToPath(new URL('./launcher.ts', import.meta.url));
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), launcher];
  if (process.platform === 'win32') {
    const file = path.join(folder, 'launcher.cmd');
    await writeFile(file, `@${command.map((part) => `"${part}"`).join(' ')} %*\r\n`);
    return file;
  }
  const file = path.join(folder, 'launcher.sh');
  const quoted = command.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ');
  await writeFile(file, `#!/bin/sh\nexec ${quoted} "$@"\n`);
  await chmod(file, 0o755);
  return file;
}
