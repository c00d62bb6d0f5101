import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

const commands = [
  'code',
  '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  'code-insiders',
  'codium',
];

/** Opens a folder in the desktop VS Code with nothing but the packaged extension, and waits until it is closed. */
export async function startDesktop(vsix: string, folder: string): Promise<void> {
  const command = commands.find(answers);
  if (command === undefined) {
    throw new Error(
      `No desktop VS Code was found: \`code\` is not on the PATH. Start without --desktop, or install ${vsix} by hand.`,
    );
  }
  const data = await temporaryFolder();
  const own = ['--user-data-dir', `${data.path}/user`, '--extensions-dir', `${data.path}/extensions`];
  run(command, [...own, '--install-extension', vsix]);
  console.log('VS Code is opening; this ends when its window is closed.');
  run(command, [...own, '--new-window', '--disable-workspace-trust', '--wait', folder]);
  await data.remove();
}

function answers(command: string): boolean {
  if (command.startsWith('/') && !existsSync(command)) return false;
  return spawnSync(shown(command), ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

function run(command: string, args: readonly string[]): void {
  const shell = process.platform === 'win32';
  const result = spawnSync(shown(command), shell ? args.map(shown) : args, { stdio: 'inherit', shell });
  if (result.status !== 0) throw new Error(`\`${command}\` ended with ${result.status}.`);
}

/** On Windows the command is a batch file, which takes a shell, which takes quotes. */
function shown(word: string): string {
  return process.platform === 'win32' ? `"${word}"` : word;
}
