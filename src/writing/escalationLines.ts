import { ESCALATION_FIELDS } from '../config/noteParts.ts';
import type { EarlierIssue, EscalationRequest } from './escalationRequest.ts';
import { relativeLink } from './sinceLastTime.ts';

/** The record of an issue, one line for each field, as the snippet has it. `link` is what stands behind “Repeats”. */
export function escalationLines(request: EscalationRequest, link: string | null): readonly string[] {
  const values = [
    oneLine(request.issue),
    yesOrNo(request.isUrgent),
    yesOrNo(request.isImportant),
    yesOrNo(request.isInTheirControl),
    oneLine(request.tried),
    '',
    link,
  ];
  return ESCALATION_FIELDS.flatMap(({ label }, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [`- ${label}:${value === '' ? '' : ` ${value}`}`];
  });
}

/** A link from the note at `from` to an earlier issue, with its words. */
export function repeatsLink(from: string, { words, path, heading }: EarlierIssue): string {
  const shown = oneLine(words).replace(/[\\[\]`]/gu, '\\$&');
  const anchor = heading === null ? '' : `#${anchorOf(heading)}`;
  // Within one note the heading alone says where.
  const address = from === path && anchor !== '' ? '' : relativeLink(from, path);
  return `[${shown}](${address}${anchor})`;
}

/** Words as they stand on one line of a list, where they begin nothing else. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').replaceAll('<!--', '<! --').trim();
}

/** A heading's place, as markdown's viewers name it. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}

function yesOrNo(answer: boolean | null): string {
  return answer === null ? '' : answer ? 'yes' : 'no';
}
