import path from 'node:path';
import { repositoryRoot } from './vscode/pins.ts';

/** One part of `npm test`: a command, and how to tell what it came to. */
export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * `one`: counts as one test. `mocha`: mocha's JSON report, in the file that the command is given for it.
   * `line`: the last line of the output that is, or ends with, `{"passed":…,"failed":…}`.
   */
  readonly counts: 'one' | 'mocha' | 'line';
  /** Whether a VS Code server and a browser are needed. */
  readonly needsEditor?: boolean;
}

/** Days must not shift in the first zone to see a day, the last one, one with half hours, or none at all. */
const zones = ['Pacific/Kiritimati', 'UTC', 'America/St_Johns', 'Pacific/Pago_Pago'];

/** The tests that are run again in each of the zones. */
const zoneSpecs = ['test/*/{days,dayClock,today}.test.ts'];

/** What touches the disk, starts programs, or holds the house to its floors: slower than the pure rooms. */
const shellSpecs = ['test/{platform,cli,house,scenarios}/**/*.test.ts', 'test/cli/*.e2e.ts'];

const node = process.execPath;
const tsx = [node, '--import', 'tsx'];
const mocha = path.join(repositoryRoot, 'node_modules/mocha/bin/mocha.js');

const mochaOptions = ['--no-config', '--timeout', '5000', '--forbid-only', '--forbid-pending'];

/** Everything that `npm test` runs, in this order. */
export function stages(): Stage[] {
  return [
    { name: 'build', command: [node, 'scripts/build.mjs'], counts: 'one' },
    { name: 'lint', command: npm('run', 'lint', '--silent'), counts: 'one' },
    { name: 'types', command: npm('run', 'types', '--silent'), counts: 'one' },
    { name: 'unit', command: [node, mocha], counts: 'mocha' },
    { name: 'shells', command: [...tsx, mocha, ...mochaOptions, ...shellSpecs], counts: 'mocha' },
    {
      name: 'hostile input',
      command: [...tsx, mocha, ...mochaOptions, 'test/hostile/*.test.ts'],
      counts: 'mocha',
    },
    {
      name: 'a full year',
      command: [...tsx, mocha, ...mochaOptions, 'test/year/*.test.ts'],
      counts: 'mocha',
    },
    { name: 'agreement', command: [...tsx, 'test/agreement/run.ts'], counts: 'line' },
    { name: 'plain front matter', command: [...tsx, 'test/plainYaml/run.ts'], counts: 'line' },
    { name: 'specification', command: [...tsx, 'test/agreement/specification.ts'], counts: 'line' },
    { name: 'exactness', command: [...tsx, 'test/agreement/exact.ts'], counts: 'line' },
    { name: 'edits', command: [...tsx, 'test/edits/run.ts'], counts: 'line' },
    { name: 'faults', command: [...tsx, 'test/faults/run.ts'], counts: 'line' },
    { name: 'scaling', command: [...tsx, 'test/scaling/run.ts'], counts: 'line' },
    { name: 'long run', command: [...tsx, 'test/longRun/run.ts'], counts: 'line' },
    { name: 'memory', command: [...tsx, 'test/memory/run.ts'], counts: 'line' },
    { name: 'interleavings', command: [...tsx, 'test/interleavings/run.ts'], counts: 'line' },
    { name: 'carry over', command: [...tsx, 'test/carryOver/run.ts'], counts: 'line' },
    { name: 'fix all', command: [...tsx, 'test/fixAll/run.ts'], counts: 'line' },
    ...zones.map(inZone),
    { name: 'package', command: [node, 'scripts/package.mjs'], counts: 'one' },
    {
      name: 'syntaxes',
      command: [...tsx, mocha, ...mochaOptions, 'test/syntaxes/*.test.ts'],
      counts: 'mocha',
      needsEditor: true,
    },
    { name: 'integration', command: [...tsx, 'scripts/integration.ts'], counts: 'line', needsEditor: true },
    { name: 'ui', command: [...tsx, 'scripts/ui.ts'], counts: 'line', needsEditor: true },
  ];
}

function inZone(zone: string): Stage {
  return {
    name: `days in ${zone}`,
    command: [...tsx, mocha, ...mochaOptions, ...zoneSpecs],
    environment: { TZ: zone },
    counts: 'mocha',
  };
}

/** The npm that runs this, or the one on the PATH. */
function npm(...args: string[]): string[] {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [node, script, ...args] : ['npm', ...args];
}
