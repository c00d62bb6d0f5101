import { slugOf } from '../notes/names.ts';
import type { ShownItem } from '../workspace/shownItem.ts';

/** An open item as a line of plain text that says where it stands: `- [ ] @dana Send the plan 📅 2026-01-20  (1-1s/dana.md:12)`. */
export function itemAsText({ item, owner, ownerIsSelf, note, line }: ShownItem): string {
  const box = item.status === 'inProgress' ? '- [/]' : '- [ ]';
  // The short name that the note itself uses, where it names somebody.
  const isNamed = item.owner?.range && item.owner.party === null;
  const name =
    owner === null ? '' : ownerIsSelf ? 'me' : slugOf(isNamed ? (item.owner?.name ?? owner) : owner);
  const due = item.due?.value ?? item.invalidDue;
  const parts = [box, name === '' ? '' : `@${name}`, item.text, due === null ? '' : `📅 ${due}`];
  return `${parts.filter((part) => part !== '').join(' ')}  (${note.path}:${line})`;
}
