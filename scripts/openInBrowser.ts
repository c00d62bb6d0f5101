import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser, where there is one; the printed address serves where there is none. */
export function openInBrowser(address: string): void {
  const [command, args] = opener(address);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => console.log('No browser could be opened: please open the address yourself.'));
  child.unref();
}

function opener(address: string): [string | undefined, string[]] {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', `"${address}"`]];
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return [hasDisplay ? 'xdg-open' : undefined, [address]];
}
