import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { editTimes } from './editTimes.ts';
import { answeredBy, benchReader } from './readFiles.ts';

export interface ChildInput {
  readonly folder: string;
  /** Absolute paths. */
  readonly files: readonly string[];
}

export type ChildJob =
  | 'read'
  | 'remark'
  | 'markdownIt'
  | 'markdownlint'
  | 'notes'
  | 'check'
  | 'edits'
  | 'shares';

/** What can be measured in a process; what a job returns is printed beside its time. */
export const CHILD_JOBS: Readonly<Record<ChildJob, (input: ChildInput) => object>> = {
  read: ({ files }) => ({ length: sum(files, (file) => textOf(file).length) }),
  remark: ({ files }) => {
    const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
    return { nodes: sum(files, (file) => parser.parse(textOf(file)).children.length) };
  },
  markdownIt: ({ files }) => {
    const parser = new MarkdownIt({ html: true, linkify: false });
    return { tokens: sum(files, (file) => parser.parse(textOf(file), {}).length) };
  },
  markdownlint: ({ files }) => ({
    problems: sum(files, (file) => Object.values(lint({ strings: { file: textOf(file) } })).flat().length),
  }),
  notes: ({ folder, files }) => {
    const { read } = benchReader(folder);
    return { notes: sum(files, (file) => (read(file, textOf(file)) ? 1 : 0)) };
  },
  check: ({ folder, files }) => {
    const { read, problemsOf } = benchReader(folder);
    return {
      problems: sum(files, (file) => {
        const note = read(file, textOf(file));
        return note ? problemsOf(file, note).length : 0;
      }),
    };
  },
  edits: ({ folder }) => ({ times: editTimes(folder) }),
  shares: ({ files }) => answeredBy(files),
};

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

function sum(files: readonly string[], count: (file: string) => number): number {
  let total = 0;
  for (const file of files) total += count(file);
  return total;
}
