import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rgPath } from '@vscode/ripgrep';
import { build } from 'esbuild';
import type { ChildJob } from './childJobs.ts';
import { TODAY } from './corpus/writeCorpus.ts';

/** Bytes: above what any of the programs prints. */
const MOST_OUTPUT = 1_000_000_000;
const CLI = path.resolve('dist/cli.js');

/** A program that has run: its wall time in milliseconds, start and end included, and what it wrote into the pipe. */
interface Ended {
  readonly ms: number;
  readonly output: string;
}

/** Finds open boxes below a folder and prints them as JSON: what a tool that understands nothing takes. */
export function ripgrep(folder: string): number {
  return run(rgPath, ['--json', String.raw`^\s*[-*+] \[ \]`, folder]).ms;
}

/** `coaching-notes list --overdue --json` over a folder. */
export function listOverdue(folder: string, cache: string | null): number {
  return run(process.execPath, listArguments(folder, cache)).ms;
}

/** Whether the command line that was built can keep what it read. */
export function knowsCache(): boolean {
  if (!existsSync(CLI)) throw new Error('dist/cli.js cannot be found: run `npm run build` first.');
  return run(process.execPath, [CLI, 'list', '--help']).output.includes('--cache');
}

/** The largest resident set of a command over a folder, in MB. */
export function peakMemory(command: 'list' | 'check', folder: string, scratch: string): number {
  const hook = path.join(scratch, 'peak.cjs');
  const answer = path.join(scratch, 'peak.txt');
  const write = `require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(hook, `require('node:worker_threads').isMainThread && process.on('exit', () => ${write});\n`);
  const isCheck = command === 'check';
  const given = isCheck ? checkArguments(folder) : listArguments(folder, null);
  // A check that finds errors ends with 1.
  run(process.execPath, ['--require', hook, ...given], isCheck ? [0, 1] : [0]);
  const kilobytes = Number(readFileSync(answer, 'utf8'));
  rmSync(answer);
  return kilobytes / 1024;
}

/** Bundles the program that measures run in, as the product is bundled. Returns its path. */
export async function writeChild(scratch: string): Promise<string> {
  const outfile = path.join(scratch, 'child.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'child.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** Bundles that program. Returns what runs a job in it, over each so manieth file. */
export async function childProgram(scratch: string): Promise<RunChild> {
  const program = await writeChild(scratch);
  return (job, folder, every = 1) => {
    const { output } = run(process.execPath, [program, job, folder, String(every)]);
    const result = JSON.parse(output) as ChildResult;
    return { ...result, ms: result.ms * every };
  };
}

/** `ms`: of the job alone, without the process' start; of a sample, as if it had been all. */
export interface ChildResult extends Readonly<Record<string, unknown>> {
  readonly ms: number;
}

export type RunChild = (job: ChildJob, folder: string, every?: number) => ChildResult;

function listArguments(folder: string, cache: string | null): string[] {
  const kept = cache === null ? [] : ['--cache', cache];
  return [CLI, 'list', '--overdue', '--json', '--today', TODAY, ...kept, folder];
}

function checkArguments(folder: string): string[] {
  return [CLI, 'check', '--format', 'json', '--today', TODAY, folder];
}

/** `statuses`: what the program may end with. */
function run(program: string, args: readonly string[], statuses: readonly number[] = [0]): Ended {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ms = performance.now() - started;
  if (error || status === null || !statuses.includes(status))
    throw new Error(`${program} ${args[0]} has failed: ${error?.message ?? stderr.slice(-1_000)}`);
  return { ms, output: stdout };
}
