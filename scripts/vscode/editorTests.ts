import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import type { TestResult } from '../../test/harness/result.ts';
import { findDesktop } from './findDesktop.ts';
import { writeLauncherShim } from './launcherShim.ts';
import { exists } from './makeOnce.ts';
import { stackMapper } from './mapStack.ts';
import { repositoryRoot } from './pins.ts';
import { calmSettings, type Settings } from './settings.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface EditorTests {
  /** The folder of the extension under development, already built. */
  readonly extension: string;
  /** Absolute paths of the test files. */
  readonly tests: readonly string[];
  /** What the workspace holds: it is copied for the run. */
  readonly workspace: string;
  /** A `.code-workspace` file in it, where the folder itself is not what is opened. */
  readonly workspaceFile?: string;
  /** Added to the calm settings. */
  readonly settings?: Settings;
  /** The language of the editor; English unless told otherwise. */
  readonly locale?: string;
  /** True where the desktop's program cannot be used. */
  readonly needsServer?: boolean;
  /** Where the bundled tests and their result go. */
  readonly output: string;
}

/** Runs tests inside the extension host of a real VS Code: the desktop's where there is one, else the server's. */
export async function runEditorTests(run: EditorTests): Promise<TestResult> {
  await rm(run.output, { recursive: true, force: true });
  await mkdir(run.output, { recursive: true });
  const bundle = path.join(run.output, 'index.cjs');
  const resultFile = path.join(run.output, 'result.json');
  await bundleTests(run.tests, bundle, resultFile);
  const fresh = await temporaryFolder();
  const at = (name: string): string => path.join(fresh.path, name);
  try {
    await cp(run.workspace, at('workspace'), { recursive: true });
    await mkdir(at('user/User'), { recursive: true });
    await writeFile(at('user/User/settings.json'), JSON.stringify({ ...calmSettings, ...run.settings }));
    const desktop = run.needsServer ? undefined : findDesktop();
    console.log(
      desktop === undefined ? 'Running in a VS Code server and a browser.' : `Running in ${desktop}.`,
    );
    await runTests({
      vscodeExecutablePath: desktop ?? (await writeLauncherShim(fresh.path)),
      extensionDevelopmentPath: run.extension,
      extensionTestsPath: bundle,
      launchArgs: [
        path.join(at('workspace'), run.workspaceFile ?? ''),
        `--extensions-dir=${at('extensions')}`,
        `--user-data-dir=${at('user')}`,
        ...(run.locale === undefined ? [] : [`--locale=${run.locale}`]),
      ],
    });
  } catch (error) {
    // Failing tests are told by the result; without one, the run itself has failed.
    if (!(await exists(resultFile))) throw error;
  } finally {
    await fresh.remove();
  }
  const result = JSON.parse(await readFile(resultFile, 'utf8')) as TestResult;
  const mapStack = await stackMapper(bundle);
  const failures = result.failures.map(({ title, message }) => ({ title, message: mapStack(message) }));
  return { ...result, failures };
}

async function bundleTests(tests: readonly string[], bundle: string, resultFile: string): Promise<void> {
  const loads = tests.map((test) => `require(${JSON.stringify(test)});`).join('\n');
  const entry = path.join(repositoryRoot, 'test/harness/editorEntry.ts');
  const contents = `import { runInHost } from ${JSON.stringify(entry)};
export function run() {
  return runInHost(() => { ${loads} }, ${JSON.stringify(resultFile)});
}`;
  await build({
    stdin: { contents, resolveDir: repositoryRoot, sourcefile: 'index.ts', loader: 'ts' },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: true,
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
