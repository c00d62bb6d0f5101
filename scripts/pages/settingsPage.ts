import { englishManifest } from './manifestWords.ts';
import { codes, table } from './table.ts';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly scope: string;
  readonly order: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Group {
  readonly properties: Readonly<Record<string, Setting>>;
}

/** What VS Code's scopes allow, in words. */
const SCOPES: Readonly<Record<string, string>> = {
  resource: 'user, workspace, folder',
  window: 'user, workspace',
  application: 'user',
  machine: 'user',
};

const introduction = `# Settings

What is shared by everybody who works on the notes stands in [\`.coaching.yaml\`](configuration.md), beside the notes. The settings of the
editor are for what is yours, or for a folder that you would rather not put a file into; where both say something, \`.coaching.yaml\` is
right.
`;

const more = `
## More than one folder

Each folder of a workspace has its own \`.coaching.yaml\`, its own settings, its own *self* and its own people. The lists show the items of
all folders together.

## Folders that are not trusted

Reading notes runs nothing that stands in them, so the extension works in a folder that you do not trust: notes are listed and checked.
It writes only where you ask for it, and only below the folder. Front matter that is code (\`---js\`) is not run, in any folder.

## Folders that are not on disk

Notes are read from disk. A virtual folder, such as a repository that is opened without being cloned, is not listed.
`;

/** The page of settings, made from what the extension contributes. */
export function settingsPage(): string {
  const { contributes } = englishManifest() as { contributes: { configuration: Group | readonly Group[] } };
  const { configuration } = contributes;
  const groups = 'properties' in configuration ? [configuration] : configuration;
  const rows = groups
    .flatMap(({ properties }) => Object.entries(properties))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, setting]) => [
      `\`${name}\``,
      setting.markdownDescription ?? setting.description ?? '',
      valuesOf(setting),
      SCOPES[setting.scope] ?? setting.scope,
    ]);
  const head = ['setting', 'what it does', 'default', 'can be set for'];
  return `${introduction}\n${table(head, rows)}\n${more}`;
}

function valuesOf({ default: value, enum: choices }: Setting): string {
  const shown = Array.isArray(value) ? codes(value) : `\`${JSON.stringify(value)}\``;
  return choices === undefined ? shown : `${shown}; one of ${codes(choices)}`;
}
