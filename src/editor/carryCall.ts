import { readNote } from '../notes/readNote.ts';
import { readText } from '../platform/readText.ts';
import type { CarryOverPlan } from '../writing/carryOver/carryOverPlan.ts';
import { planCarryOver } from '../writing/carryOver/planCarryOver.ts';
import { REFUSALS, type RefusalName } from '../writing/refusals.ts';
import type { FileToRead, ReaderCalls } from './readerProtocol.ts';

/** What carrying over changes in buffers. A file that saving would change otherwise is left alone, with all that would be carried from it. */
export function carryOver({
  sources,
  target,
  clean,
  options,
}: ReaderCalls['carryOver']['request']): CarryOverPlan {
  const reasons = new Map(clean.map((file) => [file.file, whyNotSaved(file)]));
  const ofTarget = clean.find(({ path }) => path === target.path);
  const forAll = ofTarget && reasons.get(ofTarget.file);
  const reasonOf = (file: string): RefusalName | null => forAll ?? reasons.get(file) ?? null;
  const left = sources.flatMap(({ file, orders }) => {
    const reason = reasonOf(file.file);
    return reason ? orders.map(({ id }) => ({ id, message: REFUSALS[reason] })) : [];
  });
  const possible = sources
    .filter(({ file }) => reasonOf(file.file) === null)
    .map(({ file, ...orders }) => ({ ...orders, text: file.buffer ?? '' }));
  const plan = planCarryOver(possible, target, (path, text) => readNote(path, text, options));
  return { ...plan, left: [...left, ...plan.left] };
}

/** The editor saves with one kind of line ends, and over nothing that it does not know. */
function whyNotSaved({ file, buffer }: FileToRead): RefusalName | null {
  const read = readText(file);
  if (read.kind !== 'text') return 'changing';
  const kinds = new Set(read.text.match(/\r\n|\n|\r/gu));
  if (kinds.size > 1 || kinds.has('\r')) return 'mixedLineEnds';
  return unified(read.text) === unified(buffer ?? '') ? null : 'changing';
}

function unified(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
