import { actionItems } from '../config/frameworks/sharedSections.ts';
import type { Session, TextRange } from '../notes/note.ts';
import { oneLine } from './escalationLines.ts';
import type { OwnAction } from './escalationRequest.ts';
import { insertSection } from './fixes/insertSection.ts';
import { lineAround, lineEndOf } from './lineEnd.ts';
import type { Replacement } from './replacement.ts';

export interface OwnActionEdit {
  readonly replacements: readonly Replacement[];
  /** Where its words stand in the changed text. */
  readonly words: TextRange;
}

/** An action item of one's own at the end of a session's action items; their section is made where there is none. */
export function addOwnAction(text: string, session: Session, { words, due }: OwnAction): OwnActionEdit {
  const lineEnd = lineEndOf(text);
  const line = `- [ ] @me ${oneLine(words)} 📅 ${due}`;
  const edit = (at: number, added: string): OwnActionEdit => {
    const start = at + added.lastIndexOf(line) + '- [ ] @me '.length;
    return {
      replacements: [{ range: { start: at, end: at }, text: added }],
      words: { start, end: start + oneLine(words).length },
    };
  };
  const actions = session.sections.find(({ name }) => name === actionItems.name);
  if (!actions) {
    const wanted = { ...actionItems, prompt: line };
    const [inserted] = insertSection(text, session, wanted, [wanted]).replacements;
    return edit(inserted?.range.start ?? text.length, inserted?.text ?? line);
  }
  const end = Math.min(actions.range.end, session.range.end);
  const content = text.slice(actions.titleRange.end, end).trimEnd();
  const at = actions.titleRange.end + content.length;
  const last = lineAround(text, at);
  const endsInList =
    content !== '' && /^[ \t]*(?:[-*+]|\d{1,9}[.)])?[ \t]+\S/u.test(text.slice(last.start, last.end));
  return edit(at, (endsInList ? lineEnd : lineEnd + lineEnd) + line);
}
