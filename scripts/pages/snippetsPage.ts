import { jsonAt } from './manifestWords.ts';
import { table } from './table.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
}

const introduction = `# Snippets

Type the prefix in a markdown file, and accept the suggestion. (Where none pops up, Ctrl+Space asks for it: VS Code leaves suggestions
off in markdown unless \`"[markdown]": { "editor.quickSuggestions": { "other": "on" } }\` is set.) Tab goes from one place to the next. What is
left as it stands counts as empty.
`;

/** The page of snippets, made from the files that ship. */
export function snippetsPage(): string {
  const { contributes } = jsonAt('package.json') as {
    contributes: { snippets: readonly { readonly path: string }[] };
  };
  const snippets = contributes.snippets.flatMap(({ path }) =>
    Object.values(jsonAt(path) as Readonly<Record<string, Snippet>>),
  );
  const rows = snippets.map(({ prefix, description }) => [
    [prefix]
      .flat()
      .map((one) => `\`${one}\``)
      .join(', '),
    description,
  ]);
  return `${introduction}\n${table(['prefix', 'what it writes'], rows)}\n`;
}
