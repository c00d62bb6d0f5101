import { ESCALATION_SECTION, type Escalation, escalationsOf } from '../../notes/facts/escalations.ts';
import type { Item, Session } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { issueKey } from '../../workspace/repeatedIssues.ts';
import { askedOf, openActions } from '../asked.ts';
import { escalatedItems } from '../escalatedItems.ts';
import { shortWords } from '../itemWords.ts';
import type { Rule } from '../rule.ts';

const THEIRS =
  '## Escalation\n\n- Issue: The price list is out of date\n- In their control: yes\n\n## Action items\n\n';

export const managerOwnedAction: Rule = {
  id: 'manager-owned-action',
  severity: 'hint',
  summary:
    'You own an open action item on an issue that is in the person’s control: it stands within that escalation, or its words name the issue.',
  why: 'Whose monkey is it? Who takes over what others could settle gets more of it the next time.',
  fails: {
    text: `# 1-on-1 with Dana\n\n${THEIRS}- [ ] @me Look into it: the price list is out of date 📅 2026-01-20\n`,
  },
  passes: {
    text: `# 1-on-1 with Dana\n\n${THEIRS}- [ ] @dana Ask for a new one: the price list is out of date 📅 2026-01-20\n- [ ] @me Ask Dana what she tried 📅 2026-01-20\n`,
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held') return [];
    const { people } = context;
    const mine = openActions(asked).filter(
      ({ owner }) => owner !== null && people.ownerOf(owner, note)?.isSelf,
    );
    if (mine.length === 0) return [];
    const here = escalatedItems(asked.session);
    const theirs = theirIssues([asked.session, ...note.sessions.filter((other) => other !== asked.session)]);
    return mine.flatMap((item) => {
      const within = here.find(({ items }) => items.includes(item));
      const escalation = within?.escalation ?? issueNamedBy(item, theirs);
      if (escalation?.isInTheirControl !== true) return [];
      const name = people.personOf(note)?.name;
      const what = shortWords({ text: escalation.issue.value });
      const message =
        name === undefined
          ? phrase('“{what}” is in their control: ask what they will do about it, and let them own it.', {
              what,
            })
          : phrase('“{what}” is in {name}’s control: ask what they will do about it, and let them own it.', {
              what,
              name,
            });
      return [{ range: item.owner?.range ?? item.range, message }];
    });
  },
};

interface TheirIssue {
  readonly escalation: Escalation;
  readonly key: string;
}

/** The issues of sessions that are in the person's control. */
function theirIssues(sessions: readonly Session[]): TheirIssue[] {
  return sessions
    .filter(({ sections }) => sections.some(({ name }) => name === ESCALATION_SECTION))
    .flatMap(escalationsOf)
    .filter(({ isInTheirControl }) => isInTheirControl === true)
    .map((escalation) => ({ escalation, key: issueKey(escalation.issue.value) }))
    .filter(({ key }) => key !== '');
}

/** The issue whose words stand in an item's words. */
function issueNamedBy({ text }: Item, issues: readonly TheirIssue[]): Escalation | undefined {
  if (issues.length === 0) return undefined;
  const words = ` ${issueKey(text)} `;
  return issues.find(({ key }) => words.includes(` ${key} `))?.escalation;
}
