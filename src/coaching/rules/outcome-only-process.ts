import { type Phrase, phrase } from '../../notes/phrase.ts';
import { askedOf, ownSections } from '../asked.ts';
import { PROCESS, processAnswers } from '../processAnswers.ts';
import type { Finding, Rule } from '../rule.ts';

export const outcomeOnlyProcess: Rule = {
  id: 'outcome-only-process',
  severity: 'hint',
  summary:
    'The Process section of a framework that has one is filled, but does not say both how we got here and what the process should be: by labels, sub-headings, or in words of its own.',
  why: 'A better outcome solves this problem; a better process solves it and the next ten.',
  fails: { text: '---\nframework: vip\n---\n\n## Process\n\nTwelve renewals by March.\n' },
  passes: {
    text: '---\nframework: vip\n---\n\n## Process\n\n- **How we got here:** The price came up before anybody had asked what they need.\n- **What it should be:** Scope in the first call, price in the third.\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const isWanted = ownSections(note, context).some(({ name }) => name === PROCESS);
    if (asked?.stage !== 'held' || !isWanted) return [];
    const answers = processAnswers(asked.session);
    const message = answers && messageFor(answers);
    return answers && message ? [{ range: answers.section.titleRange, message } satisfies Finding] : [];
  },
};

function messageFor({ gotHere, shouldBe }: { gotHere: boolean; shouldBe: boolean }): Phrase | null {
  if (gotHere && shouldBe) return null;
  if (gotHere) return phrase('Say what the process should be from now on: add `What it should be: …`.');
  if (shouldBe) return phrase('Say which process got us here: add `How we got here: …`.');
  return phrase(
    'Look behind the outcome: say which process got us here, and what it should be: `How we got here: …`, `What it should be: …`.',
  );
}
