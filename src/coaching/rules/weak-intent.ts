import { DEFAULT_FRAMEWORK } from '../../config/frameworks.ts';
import { WEAK_INTENTS } from '../../config/wordLists.ts';
import type { Note, Session, TextRange } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { askedOf, ownFrameworks } from '../asked.ts';
import { phrasesIn } from '../phrasesIn.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { valueWords } from '../valueWords.ts';

const INTENT = 'intent';

export const weakIntent: Rule = {
  id: 'weak-intent',
  severity: 'hint',
  summary:
    'The intent only wins the moment: it holds one of the phrases of `words: { weakIntent }` in `.coaching.yaml`. A `free` note is asked where that list is configured.',
  why: 'Who only wants the deal coaches the deal; the person, and the next ten deals, stay where they are.',
  fails: { text: '---\nframework: vip\n---\n\n## Intent\n\nJust get the deal before March.\n' },
  passes: { text: '---\nframework: vip\n---\n\n## Intent\n\nHelp Dana lead a renewal without me.\n' },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (!asked || asked.stage === 'nothing' || !isAsked(note, context)) return [];
    const { weakIntent: phrases } = context.configuration.words;
    return [...inFrontMatter(note, phrases), ...inSections(asked.session, phrases)].map(
      ({ words, range }): Finding => ({
        range,
        message: phrase('“{words}” only wins the moment. Ask instead: {question}', {
          words: words.replace(/\s+/gu, ' '),
          question: questionFor(words),
        }),
      }),
    );
  },
};

interface Place {
  readonly words: string;
  readonly range: TextRange;
}

function isAsked(note: Note, context: CheckContext): boolean {
  const { weakIntent: phrases } = context.configuration.words;
  const isConfigured = phrases !== WEAK_INTENTS && phrases.join('\n') !== WEAK_INTENTS.join('\n');
  return isConfigured || ownFrameworks(note, context).some(({ name }) => name !== DEFAULT_FRAMEWORK);
}

function inFrontMatter(note: Note, phrases: readonly string[]): Place[] {
  return valueWords(note, INTENT).flatMap(({ words, rangeOf }) =>
    weakIn(words, phrases).map(({ start, end }) => ({
      words: words.slice(start, end),
      range: rangeOf(start, end),
    })),
  );
}

function inSections({ sections }: Session, phrases: readonly string[]): Place[] {
  return sections
    .filter(({ name, isEmpty }) => name === INTENT && !isEmpty)
    .flatMap(({ words, titleRange }) =>
      weakIn(words, phrases).map(({ start, end }) => ({
        words: words.slice(start, end),
        range: { start: titleRange.end + start, end: titleRange.end + end },
      })),
    );
}

/** What is put behind a “not” of the same sentence is what the intent is not. */
const DENIAL = /(?:\b(?:not|never|no|without|rather than|instead of|more than)|n['’]t)\b[^.!?;\r\n]{0,40}$/iu;

function weakIn(words: string, phrases: readonly string[]): TextRange[] {
  return phrasesIn(words, phrases).filter(
    ({ start }) => !DENIAL.test(words.slice(Math.max(0, start - 80), start)),
  );
}

/** The question that leads further, by what the words are about. */
const QUESTIONS: readonly (readonly [about: RegExp, question: Phrase])[] = [
  [
    /deal|close|sign/iu,
    phrase('what does the customer need, and what will they learn from it for the next ten deals?'),
  ],
  [/argument|wrong|point|right/iu, phrase('what do they see that I do not see yet?')],
  [/number|quota|target/iu, phrase('what would make the number follow by itself?')],
  [/check|catch|status|over/iu, phrase('what can only this talk bring about?')],
];

function questionFor(words: string): Phrase {
  const [, question] = QUESTIONS.find(([about]) => about.test(words)) ?? [];
  return question ?? phrase('what are we really trying to do, and what is our best motivation?');
}
