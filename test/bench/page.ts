import type { Figure } from './figures.ts';

/** What the page says of the run. */
export interface RunNotes {
  readonly command: string;
  readonly seed: number;
  readonly rounds: number;
  readonly cores: number;
  readonly node: string;
}

const MARKS = new Map<boolean | null, string>([
  [true, 'met'],
  [false, '**not met**'],
  [null, ''],
]);

/** The page of benchmarks: parts with a title each. */
export function benchmarksPage(
  { command, seed, rounds, cores, node }: RunNotes,
  parts: readonly (readonly [title: string, figures: readonly Figure[], words?: string])[],
): string {
  const introduction = `# Benchmarks

\`${command}\` writes this page. Generated notes (seed ${seed}), medians of ${rounds} rounds in which all contenders run by turns on the same files, after one to
warm the page cache; ${cores} cores, Node.js ${node}. What is read in process is read in a fresh process each time, so that compiling is part of it. Read the
ratios: seconds differ from machine to machine.`;
  const tables = parts
    .filter(([, figures]) => figures.length > 0)
    .map(([title, figures, words]) =>
      [`## ${title}`, ...(words === undefined ? [] : [words]), table(figures)].join('\n\n'),
    );
  return `${[introduction, ...tables].join('\n\n')}\n`;
}

function table(figures: readonly Figure[]): string {
  return [
    '| measure | target | figure | |',
    '| --- | --- | --- | --- |',
    ...figures.map(
      ({ measure, target, figure, isMet }) =>
        `| ${measure} | ${target} | ${figure} | ${MARKS.get(isMet) ?? ''} |`,
    ),
  ].join('\n');
}
