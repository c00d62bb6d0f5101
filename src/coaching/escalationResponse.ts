import { type Phrase, phrase } from '../notes/phrase.ts';

/** What is known of an issue when it is brought up; null where it was not said. */
export interface RaisedIssue {
  readonly isUrgent: boolean | null;
  readonly isImportant: boolean | null;
}

/** Whether the manager responds at once: only to what is urgent and important. */
export function respondsNow({ isUrgent, isImportant }: RaisedIssue): boolean {
  return isUrgent === true && isImportant === true;
}

/** What follows for the manager, in one or two sentences. `wait` in minutes. */
export function responseTo(issue: RaisedIssue, wait: number): Phrase {
  if (respondsNow(issue)) return phrase('Urgent and important: respond now.');
  if (wait === 0) return phrase('This can wait: ask what they have tried, before you answer.');
  return phrase('This can wait: answer in {time}, and ask then what they have tried.', {
    time: waitOf(wait),
  });
}

function waitOf(minutes: number): Phrase {
  const hours = minutes / 60;
  if (hours === 1) return phrase('an hour');
  if (minutes === 1) return phrase('a minute');
  return Number.isInteger(hours)
    ? phrase('{count} hours', { count: hours })
    : phrase('{count} minutes', { count: minutes });
}
