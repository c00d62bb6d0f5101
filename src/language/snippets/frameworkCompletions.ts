import { FRAMEWORKS, type FrameworkTable } from '../../config/frameworks.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { type Completion, placed } from '../completion.ts';
import { frameworkTitle } from '../frameworkTitle.ts';
import { beforeCursor, lineAt } from '../textLine.ts';
import { type FrameworkSnippet, sectionsAlone, wholeNote } from './frameworkSnippets.ts';

/**
 * Snippets for the frameworks that `.coaching.yaml` adds or changes, where a line of the body begins. Those that ship stand in the file of
 * snippets, which the editor reads by itself.
 */
export function frameworkCompletions(text: string, offset: number, frameworks: FrameworkTable): Completion[] {
  const line = lineAt(text, offset);
  const typed = /^[ \t]{0,3}([\p{L}\p{N}_-]*)$/u.exec(line.before)?.[1];
  if (typed === undefined || /^[\p{L}\p{N}_-]/u.test(line.text.slice(line.before.length))) return [];
  const range = beforeCursor(line, typed.length);
  const offer = ({ prefix, lines }: FrameworkSnippet, detail: Phrase): Completion => ({
    ...placed({ kind: 'snippet', word: prefix, detail }, range, lines.join('\n')),
    isSnippet: true,
  });
  return frameworks
    .filter((framework) => !FRAMEWORKS.includes(framework))
    .flatMap((framework) => {
      const title = frameworkTitle(framework);
      return [
        offer(wholeNote(framework), phrase('A whole note: {title}', { title })),
        offer(sectionsAlone(framework), phrase('The sections of {title}', { title })),
      ];
    });
}
