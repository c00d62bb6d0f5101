import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { openInBrowser } from './openInBrowser.ts';
import { runScript } from './runScript.ts';
import { keptSampleFolder } from './sampleFolder.ts';
import { startDesktop } from './startDesktop.ts';
import { workbenchAddress } from './vscode/browser.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { provisionServer } from './vscode/provision.ts';
import { installExtension, startServer } from './vscode/server.ts';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

const usage = `npm start -- [options]
  --fresh     write the sample notes anew, dated around today
  --no-open   only print the address
  --desktop   use the desktop VS Code instead of one in the browser`;

const options = new Set(process.argv.slice(2));
const known = ['--fresh', '--no-open', '--desktop'];
if ([...options].some((option) => !known.includes(option))) {
  console.log(usage);
  process.exit(options.has('--help') ? 0 : 1);
}

exitOnSignals(0);
try {
  runScript('build.mjs');
  runScript('package.mjs');
  const vsix = path.join(repositoryRoot, 'dist/coaching-notes.vsix');
  const sample = await keptSampleFolder(options.has('--fresh'));
  const age = sample.kept ? ' (as you left them; `npm start -- --fresh` writes them anew)' : '';
  console.log(`\nSample notes: ${sample.path}${age}`);
  if (options.has('--desktop')) await startDesktop(vsix, sample.path);
  else await serve(vsix, sample.path, !options.has('--no-open'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(vsix: string, folder: string, open: boolean): Promise<void> {
  const program = await provisionServer();
  const extensions = await temporaryFolder();
  await installExtension(program, vsix, extensions.path);
  const connectionToken = randomBytes(16).toString('hex');
  const server = await startServer(program, {
    connectionToken,
    extensionsFolder: extensions.path,
    settings: { 'workbench.startupEditor': 'readme' },
  });
  const address = workbenchAddress({ url: server.url, folder, connectionToken });
  console.log(
    `\nVS Code with Coaching Notes is ready, for this machine only, at\n\n  ${address}\n\nCtrl+C ends it.`,
  );
  if (open) openInBrowser(address);
  await server.ended;
}
