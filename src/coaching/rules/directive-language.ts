import type { Directive } from '../../config/wordLists.ts';
import type { Section, SectionName, Session, TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf } from '../asked.ts';
import { phrasesIn } from '../phrasesIn.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * Sections in which the manager speaks. The teach-back, the preparation with their request, what they tried before they escalated, goals,
 * options and choices are the other person's words.
 */
const OWN_SECTIONS: ReadonlySet<SectionName> = new Set([
  'intent',
  'inflectionPoint',
  'criteria',
  'evaluation',
  'story',
  'flag',
  'adjustment',
  'process',
  'behavior',
  'impact',
  'actionItems',
]);
/** What somebody else said: quotes, and words in quotation marks within one paragraph. */
const QUOTED =
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?>.*$|["„“](?:(?!\n[ \t]*\n)[^"“”„])*["“”]|«[^«»]*»|»[^«»]*«|‘[^‘’\n]*’/gmu;

const lists = new WeakMap<readonly Directive[], readonly string[]>();

export const directiveLanguage: Rule = {
  id: 'directive-language',
  severity: 'off',
  summary:
    'Phrasing from the list of directives (`words: directives`) in the manager’s own sections: intent, inflection point, criteria, evaluation, story, flag, adjustment, process, behaviour, impact and action items. Quotes are passed over.',
  why: 'Whoever is told stops looking for a way of their own; whoever is asked has to find one.',
  fails: {
    configuration: 'rules:\n  directive-language: hint\n',
    text: '# 1-on-1 with Dana\n\n## Evaluation\n\nYou must call the sponsor before the price.\n',
  },
  passes: {
    configuration: 'rules:\n  directive-language: hint\n',
    text: '# 1-on-1 with Dana\n\n## Evaluation\n\nWhat would it take to call the sponsor before the price?\n\n## Teach-back\n\n“You must call the sponsor first.”\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (!asked || asked.stage === 'nothing') return [];
    const { directives } = context.configuration.words;
    const phrases = phrasesOf(directives);
    const found = new Map<number, Finding>();
    for (const section of asked.session.sections.filter(isOwn)) {
      const from = section.titleRange.end;
      for (const { start, end, phrase: said } of phrasesIn(ownWords(section, asked.session), phrases)) {
        const question = directives.find((directive) => directive.phrase === said)?.question ?? null;
        const range = { start: from + start, end: from + end };
        // A section that stands in another one is read with it, too.
        found.set(range.start, finding(range, question));
      }
    }
    return [...found.values()];
  },
};

/** The same list for the same directives: what searches for it is prepared once for each list. */
function phrasesOf(directives: readonly Directive[]): readonly string[] {
  const known = lists.get(directives);
  if (known) return known;
  const phrases = directives.map((directive) => directive.phrase);
  lists.set(directives, phrases);
  return phrases;
}

function finding(range: TextRange, question: string | null): Finding {
  if (question === null)
    return { range, message: phrase('Ask instead of telling: turn this into an open question.') };
  const message = phrase('Ask instead of telling: “{question}”', { question });
  return { range, message, suggestions: [question] };
}

function isOwn({ name }: Section): boolean {
  return name !== null && OWN_SECTIONS.has(name);
}

/** A section's words with blanks for what somebody else says in it. */
function ownWords({ words, titleRange, range }: Section, { sections }: Session): string {
  const from = titleRange.end;
  const others = sections.filter(
    (inner) =>
      inner.name !== null && !isOwn(inner) && inner.range.start >= from && inner.range.start < range.end,
  );
  const masked = others.reduce(
    (text, inner) => blanked(text, inner.range.start - from, Math.min(inner.range.end, range.end) - from),
    words,
  );
  return masked.replace(QUOTED, (quoted) => blanks(quoted));
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + blanks(text.slice(start, end)) + text.slice(end);
}

/** A sign that no phrase holds, so that nothing joins over the gap; line ends stay. */
function blanks(text: string): string {
  return text.replace(/[^\r\n]/gu, '\u0000');
}
