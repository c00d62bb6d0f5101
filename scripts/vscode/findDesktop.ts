import { existsSync } from 'node:fs';
import path from 'node:path';

/** The program of a desktop VS Code that can be shown on this machine, or undefined; `VSCODE_DESKTOP_PATH` goes first. */
export function findDesktop(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment.VSCODE_DESKTOP_PATH;
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(`VSCODE_DESKTOP_PATH names a file that does not exist: ${chosen}`);
    return chosen;
  }
  if (process.platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY) return undefined;
  return wellKnown(environment).find((file) => existsSync(file));
}

function wellKnown(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const program = '/Applications/Visual Studio Code.app/Contents/MacOS';
    return [`${program}/Code`, `${program}/Electron`];
  }
  if (process.platform === 'win32') {
    const roots = [
      environment.LOCALAPPDATA && `${environment.LOCALAPPDATA}\\Programs`,
      environment.PROGRAMFILES,
    ];
    return roots.flatMap((root) => (root ? [path.join(root, 'Microsoft VS Code', 'Code.exe')] : []));
  }
  return [
    '/usr/share/code/code',
    '/opt/visual-studio-code/code',
    '/usr/lib/code/code',
    '/snap/code/current/usr/share/code/code',
  ];
}
