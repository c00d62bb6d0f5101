import { writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import Mocha from 'mocha';
import { consoleMark } from './consoleMark.ts';
import { runMocha } from './runMocha.ts';

/**
 * Runs the editor tests inside the extension host, and leaves the result as JSON in `resultFile`.
 * Rejects when a test failed, which is what the editor's exit code follows.
 */
export async function runInHost(load: () => void, resultFile: string): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...args) => console.log(consoleMark + format(...args));
  const grep = process.env.TEST_GREP;
  const result = await runMocha(load, { timeoutMs: 20_000, ...(grep ? { grep } : {}) });
  await writeFile(resultFile, JSON.stringify(result, null, 2));
  if (result.failed > 0) throw new Error(`${result.failed} of the editor tests failed.`);
}
