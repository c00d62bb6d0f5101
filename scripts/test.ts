import path from 'node:path';
import { runStage } from './runStage.ts';
import { stages } from './stages.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { provision } from './vscode/provision.ts';

// `npm test`: every stage in turn, whatever became of the one before. `npm test -- --only unit` runs one of them.

exitOnSignals();
const chosen = stages().filter(({ name }) =>
  onlyNames().every((only) => name === only || name.startsWith(`${only} `)),
);
if (chosen.length === 0) {
  console.error(
    `There is no such stage. Stages: ${stages()
      .map(({ name }) => name)
      .join(', ')}`,
  );
  process.exit(1);
}

if (chosen.some(({ needsEditor }) => needsEditor)) {
  // Here, so that its progress is seen; when it fails, so do the stages that need it.
  await provision().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
}

let passed = 0;
let failed = 0;
const width = Math.max(...chosen.map(({ name }) => name.length));
for (const stage of chosen) {
  const result = await runStage(stage);
  passed += result.passed;
  failed += result.failed;
  const mark = result.failed === 0 ? 'ok  ' : 'FAIL';
  const seconds = `${result.seconds.toFixed(1)} s`.padStart(8);
  console.log(
    `${mark} ${stage.name.padEnd(width)} ${seconds}  ${result.passed} passed, ${result.failed} failed`,
  );
  if (result.failed > 0) {
    console.log(
      `\n${result.complaint}\n\nThe full output is in ${path.relative(repositoryRoot, result.log)}\n`,
    );
  }
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function onlyNames(): string[] {
  const args = process.argv.slice(2);
  const at = args.indexOf('--only');
  return at === -1 ? [] : args.slice(at + 1, at + 2);
}
