import { escalationsOf } from '../../notes/facts/escalations.ts';
import { phrase } from '../../notes/phrase.ts';
import { resolverOf } from '../../workspace/resolvedBy.ts';
import { askedOf } from '../asked.ts';
import { shortWords } from '../itemWords.ts';
import type { Rule } from '../rule.ts';

const ISSUE =
  '# 1-on-1 with Dana\n\n## Escalation\n\n- Issue: The customer’s system is down\n- Urgent: yes\n- Important: yes\n- In their control: no\n\n';

export const neglectedEscalation: Rule = {
  id: 'neglected-escalation',
  severity: 'warning',
  summary:
    'An issue is urgent, important and not in the person’s control, nobody has resolved it, and no action item of the session is yours.',
  why: 'Small problems are declined on purpose; nobody is left to fail for neglect.',
  fails: { text: `${ISSUE}## Action items\n\n- [ ] @dana Call the customer 📅 2026-01-16\n` },
  passes: {
    text: `${ISSUE}## Action items\n\n- [ ] @me Get the engineers on the line 📅 2026-01-15\n`,
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held') return [];
    const { people } = context;
    const { session } = asked;
    const isMine = session.items.some(
      ({ owner, isPreparation }) =>
        !isPreparation && owner !== null && people.ownerOf(owner, note)?.isSelf === true,
    );
    if (isMine) return [];
    const person = people.personOf(note)?.name ?? '';
    return escalationsOf(session)
      .filter(
        (escalation) =>
          escalation.isUrgent === true &&
          escalation.isImportant === true &&
          escalation.isInTheirControl === false &&
          resolverOf(escalation, person, people) === null,
      )
      .map(({ issue: { value, range } }) => ({
        range,
        message: phrase(
          'Respond to “{what}” now: it is urgent, important and not in their control. Add an action of your own, `- [ ] @me …`.',
          { what: shortWords({ text: value }) },
        ),
      }));
  },
};
