import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHILD_JOBS, type ChildJob } from './childJobs.ts';

// The program that measures run in, each time in a fresh process: `child <job> <folder> <every>` reads every so manieth of the paths in
// `<folder>/files.json`, and prints `{ ms, … }`.

const [job = '', folder = '', every = '1'] = process.argv.slice(2);
const all = JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8')) as string[];
const files = all.filter((_, at) => at % Number(every) === 0);
const started = performance.now();
const result = CHILD_JOBS[job as ChildJob]({ folder, files });
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, ...result }));
