import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { complaintIn } from './complaintIn.ts';
import type { Stage } from './stages.ts';
import { exists } from './vscode/makeOnce.ts';
import { repositoryRoot } from './vscode/pins.ts';

export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What to show of a stage that failed. */
  readonly complaint: string;
  /** The full output. */
  readonly log: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly complaint?: string;
}

interface MochaReport {
  readonly stats: { readonly passes: number; readonly failures: number };
  readonly failures: readonly {
    readonly fullTitle: string;
    readonly err: { readonly stack?: string; readonly message?: string };
  }[];
}

const logs = path.join(repositoryRoot, 'out/logs');
const longestMs = 20 * 60_000;

/** Runs one stage, keeping its full output in `out/logs/`. A stage that ran nothing has failed. */
export async function runStage(stage: Stage): Promise<StageResult> {
  await mkdir(logs, { recursive: true });
  const base = path.join(logs, stage.name.replaceAll(/[^\w-]+/g, '-'));
  const report = `${base}.json`;
  await rm(report, { force: true });
  const reporter = ['--reporter', 'json', '--reporter-option', `output=${report}`];
  const command = stage.counts === 'mocha' ? [...stage.command, ...reporter] : stage.command;
  const started = performance.now();
  const { code, output } = await run(command, `${base}.log`, stage.environment);
  const seconds = (performance.now() - started) / 1000;
  const counts = (await countsOf(stage, code, output, report)) ?? { passed: 0, failed: 0 };
  // Of what is long, the log has the rest.
  const told = stage.counts === 'line' ? complaintIn(output) : output.trimEnd();
  const complaint = counts.complaint ?? told;
  const log = `${base}.log`;
  if (counts.passed + counts.failed === 0) {
    return {
      passed: 0,
      failed: 1,
      seconds,
      log,
      complaint: `${complaint}\nThis stage ran no test.`.trimStart(),
    };
  }
  // A command may fail although none of its tests did.
  const failed = counts.failed === 0 && code !== 0 ? 1 : counts.failed;
  return {
    passed: counts.passed,
    failed,
    seconds,
    log,
    complaint: counts.failed > 0 ? complaint : told,
  };
}

async function countsOf(
  stage: Stage,
  code: number,
  output: string,
  report: string,
): Promise<Counts | undefined> {
  switch (stage.counts) {
    case 'one':
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    case 'mocha':
      return (await exists(report))
        ? mochaCounts(JSON.parse(await readFile(report, 'utf8')) as MochaReport)
        : undefined;
    case 'line':
      return lineCounts(output);
  }
}

function mochaCounts({ stats, failures }: MochaReport): Counts {
  const told = failures.map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message ?? ''}`);
  return { passed: stats.passes, failed: stats.failures, complaint: told.join('\n\n') };
}

function lineCounts(output: string): Counts | undefined {
  for (const line of output.trimEnd().split('\n').reverse()) {
    const json = /\{.*\}\s*$/.exec(line)?.[0];
    const counts: unknown = json === undefined ? undefined : parse(json);
    if (isCounts(counts)) return { passed: counts.passed, failed: counts.failed };
  }
  return undefined;
}

function isCounts(value: unknown): value is Counts {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'passed' in value &&
    typeof value.passed === 'number' &&
    'failed' in value &&
    typeof value.failed === 'number'
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function run(
  command: readonly string[],
  log: string,
  environment: Readonly<Record<string, string>> | undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestMs,
    });
    const end = (): void => void child.kill();
    process.once('exit', end);
    const file = createWriteStream(log);
    let output = '';
    const collect = (chunk: Buffer): void => {
      file.write(chunk);
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const finish = (code: number): void => {
      process.off('exit', end);
      file.end();
      resolve({ code, output });
    };
    child.on('error', (error) => {
      collect(Buffer.from(`${program} could not be started: ${error.message}\n`));
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
