import { FRAMEWORKS, type Framework } from '../config/frameworks.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';

/** What a framework is called: those that ship have translations, those of `.coaching.yaml` the words of whoever wrote it. */
export function frameworkTitle({ title }: Framework): Phrase {
  return FRAMEWORKS.some((shipped) => shipped.title === title) ? phrase(title) : verbatim(title);
}
