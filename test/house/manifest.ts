import { jsonAt } from './sources.ts';

export interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

export interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

export interface Keybinding {
  readonly command: string;
  readonly args?: { readonly commands?: readonly (string | { readonly command: string })[] };
  readonly when?: string;
}

export interface Setting {
  readonly scope?: string;
  readonly order?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

export interface SettingGroup {
  readonly title: string;
  readonly properties: Readonly<Record<string, Setting>>;
}

export interface WalkthroughStep {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg?: string; readonly image?: string; readonly markdown?: string };
  readonly completionEvents?: readonly string[];
}

/** The part of `package.json` that VS Code reads. */
export interface Manifest {
  readonly main: string;
  readonly l10n: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly submenus?: readonly { readonly id: string }[];
    readonly keybindings: readonly Keybinding[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly configuration: SettingGroup | readonly SettingGroup[];
    readonly snippets: readonly { readonly path: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly 'markdown.previewStyles': readonly string[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly WalkthroughStep[] }[];
  };
}

export const manifest = jsonAt('package.json') as Manifest;

/** The ids of all contributed commands. */
export const commandIds: readonly string[] = manifest.contributes.commands.map(({ command }) => command);

/** The ids of all contributed views. */
export const viewIds: readonly string[] = Object.values(manifest.contributes.views)
  .flat()
  .map(({ id }) => id);

/** All settings by their full names, in the order of their groups. */
export function settings(): ReadonlyMap<string, Setting> {
  const { configuration } = manifest.contributes;
  const groups = 'properties' in configuration ? [configuration] : configuration;
  return new Map(groups.flatMap(({ properties }) => Object.entries(properties)));
}
