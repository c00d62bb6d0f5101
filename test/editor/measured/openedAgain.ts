import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../scripts/vscode/pins.ts';
import type { Recalled } from '../../../src/editor/coachingApi.ts';
import { openWorkbench } from '../../harness/workbench.ts';
import { pause } from './pause.ts';

const OURS = 'coaching-notes.coaching-notes';
/** Milliseconds that the reading of a large folder may take. */
const LONGEST_READING = 600_000;
/** Milliseconds in which what the lists show is remembered, once a folder is read. */
const REMEMBERED_MS = 15_000;

/**
 * Opens a folder in a window, on the extension as it is built, and then again, so many times. Tells of each time but the first when
 * the lists had rows.
 * @param scratch an empty folder
 */
export async function timesUntilRows(folder: string, times: number, scratch: string): Promise<Recalled[]> {
  const report = path.join(scratch, 'report.txt');
  const workbench = await openWorkbench({ folder, extensions: writeExtensions(scratch, report) });
  const reported = async (count: number): Promise<(Recalled | null)[]> => {
    for (const end = Date.now() + LONGEST_READING; ; await pause(200)) {
      const lines = readFileSync(report, 'utf8').trim().split('\n');
      if (lines.length > count) return lines.slice(1).map((line) => JSON.parse(line) as Recalled | null);
      if (Date.now() > end) throw new Error(`The folder was read ${lines.length - 1} times.`);
    }
  };
  try {
    await workbench.openView('Coaching');
    for (let time = 1; time <= times; time++) {
      await reported(time);
      await pause(REMEMBERED_MS);
      await workbench.page.reload();
    }
    const [, ...again] = await reported(times + 1);
    return again.map((recalled) => {
      if (!recalled) throw new Error('Nothing was remembered of the time before.');
      return recalled;
    });
  } finally {
    await workbench.dispose();
  }
}

/** A folder of installed extensions: ours where it is built, and one that writes down, once the folder is read, when the lists had rows. */
function writeExtensions(scratch: string, report: string): string {
  const reporter = path.join(scratch, 'reporter');
  const installed = path.join(scratch, 'extensions');
  for (const folder of [reporter, installed]) mkdirSync(folder);
  writeFileSync(report, 'reports\n');
  const manifest = {
    name: 'reporter',
    publisher: 'coaching-notes',
    version: '0.0.1',
    engines: { vscode: '^1.90.0' },
    main: 'main.js',
    activationEvents: ['onStartupFinished'],
  };
  writeFileSync(path.join(reporter, 'package.json'), JSON.stringify(manifest));
  const main = `const { appendFileSync } = require('node:fs');
exports.activate = async () => {
  const api = await require('vscode').extensions.getExtension('${OURS}').activate();
  await api.whenRead;
  appendFileSync(${JSON.stringify(report)}, JSON.stringify(api.recalled()) + '\\n');
};
`;
  writeFileSync(path.join(reporter, 'main.js'), main);
  const extensions = [entryOf(OURS, repositoryRoot), entryOf('coaching-notes.reporter', reporter)];
  writeFileSync(path.join(installed, 'extensions.json'), JSON.stringify(extensions));
  return installed;
}

/** How the editor's list of installed extensions names one. */
function entryOf(id: string, folder: string): unknown {
  return { identifier: { id }, version: '0.0.1', location: { $mid: 1, path: folder, scheme: 'file' } };
}
