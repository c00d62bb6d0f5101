import { gateOf } from '../../notes/facts/preparation.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const notPrepared: Rule = {
  id: 'not-prepared',
  severity: 'warning',
  summary:
    'The day of the meeting has come, and its gate still says `prep: requested` or `prep: not-ready`. A draft, a skipped meeting and one that was ended unprepared are not asked.',
  why: 'Ten minutes decide something only where both have done their part before; ending it teaches that sooner than holding it.',
  fails: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nprep: not-ready\n---\n' },
  passes: {
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nprep: not-ready\nstatus: unprepared\n---\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const gate = gateOf(note);
    if (!asked || asked.stage === 'nothing' || !gate || gate.value === 'ready') return [];
    const date = asked.session.date ?? note.date;
    if (date === null || date > context.today) return [];
    const message =
      gate.value === 'requested'
        ? phrase(
            'The preparation was asked for and has not come: end the meeting with `status: unprepared`, or write `prep: ready` if it is here.',
          )
        : phrase(
            'The preparation is not ready: end the meeting with `status: unprepared`, or write `prep: ready` once it is.',
          );
    return [{ range: gate.range, message }];
  },
};
