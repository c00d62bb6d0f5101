import { englishManifest } from './manifestWords.ts';
import { table } from './table.ts';

interface MenuEntry {
  readonly command?: string;
  readonly when?: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly args?: { readonly commands?: readonly (string | { readonly command: string })[] };
}

interface Contributed {
  readonly commands: readonly {
    readonly command: string;
    readonly title: string;
    readonly category?: string;
  }[];
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  readonly keybindings: readonly Keybinding[];
}

/** Where an entry of a menu is found, in words. Menus that are not here are named as VS Code names them. */
const PLACES: Readonly<Record<string, string>> = {
  'view/title': 'title of the view',
  'view/item/context': 'row',
  'editor/context': 'context menu of the editor',
  'editor/title': 'title of the editor',
  'explorer/context': 'context menu of the explorer',
  'file/newFile': 'File: New File…',
};

/** Keys that run a command through another one. */
const BEHIND: Readonly<Record<string, string>> = {
  'coachingNotes.checkOffFocused': 'coachingNotes.checkOff',
};

const introduction = `# Commands

All of them are in the palette (F1) under *Coaching*, unless they are for one row of a list.
`;

/** The page of commands, made from what the extension contributes. */
export function commandsPage(): string {
  const { contributes } = englishManifest() as { contributes: Contributed };
  const rows = contributes.commands.map(({ command, title, category }) => [
    category === undefined ? title : `${category}: ${title}`,
    placesOf(command, contributes).join(', '),
    keysOf(command, contributes).join(', '),
    `\`${command}\``,
  ]);
  return `${introduction}\n${table(['command', 'where', 'keys', 'id'], rows)}\n`;
}

function placesOf(command: string, { menus }: Contributed): string[] {
  const isHidden = (menus.commandPalette ?? []).some(
    (entry) => entry.command === command && entry.when === 'false',
  );
  const others = Object.entries(menus)
    .filter(
      ([menu, entries]) => menu !== 'commandPalette' && entries.some((entry) => entry.command === command),
    )
    .map(([menu]) => PLACES[menu] ?? `\`${menu}\``);
  return [...(isHidden ? [] : ['palette']), ...others];
}

function keysOf(command: string, { keybindings }: Contributed): string[] {
  return keybindings
    .filter((binding) => commandsOf(binding).some((id) => id === command || BEHIND[id] === command))
    .map(({ key, mac }) =>
      mac === undefined ? shownKey(key) : `${shownKey(key)} (macOS: ${shownKey(mac)})`,
    );
}

function commandsOf({ command, args }: Keybinding): string[] {
  return [command, ...(args?.commands ?? []).map((one) => (typeof one === 'string' ? one : one.command))];
}

/** `ctrl+shift+f8` as `Ctrl+Shift+F8`, and a chord with both its parts. */
function shownKey(key: string): string {
  return key.replace(/[^\s+]+/gu, (part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`);
}
