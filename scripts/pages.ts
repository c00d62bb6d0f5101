import { coachingPage } from './pages/coachingPage.ts';
import { commandLinePage } from './pages/commandLinePage.ts';
import { commandsPage } from './pages/commandsPage.ts';
import { configurationPage } from './pages/configurationPage.ts';
import { noteFormatPage } from './pages/noteFormatPage.ts';
import { settingsPage } from './pages/settingsPage.ts';
import { snippetsPage } from './pages/snippetsPage.ts';
import { rulesPage } from './rulesPage.ts';

/** The pages that are made from tables in the code, by their place in the repository. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/coaching.md': coachingPage,
  'docs/rules.md': rulesPage,
  'docs/note-format.md': noteFormatPage,
  'docs/configuration.md': configurationPage,
  'docs/settings.md': settingsPage,
  'docs/commands.md': commandsPage,
  'docs/snippets.md': snippetsPage,
  'docs/command-line.md': commandLinePage,
};
