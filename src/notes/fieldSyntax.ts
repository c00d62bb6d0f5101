/** The fields that an item's line can hold. `scheduled` and `start` are read so that their dates are not taken for a due date. */
export type FieldName =
  | 'due'
  | 'done'
  | 'raised'
  | 'scheduled'
  | 'cancelled'
  | 'id'
  | 'priority'
  | 'owner'
  | 'expectation'
  | 'result';

/** What an emoji before a date says (Obsidian Tasks' emoji format). */
export const EMOJI_FIELDS: Readonly<Record<string, FieldName>> = {
  '📅': 'due',
  '📆': 'due',
  '🗓': 'due',
  '✅': 'done',
  '➕': 'raised',
  '⏳': 'scheduled',
  '⌛': 'scheduled',
  '🛫': 'scheduled',
  '❌': 'cancelled',
  '🆔': 'id',
};

/** Keys of `[key:: value]`, `(key:: value)`, `[key: value]`, `{key: value}` and `Key: value`. In lower case. */
const KEY_FIELDS: Readonly<Record<string, FieldName>> = {
  due: 'due',
  'due date': 'due',
  deadline: 'due',
  completion: 'done',
  completed: 'done',
  done: 'done',
  created: 'raised',
  raised: 'raised',
  scheduled: 'scheduled',
  start: 'scheduled',
  cancelled: 'cancelled',
  id: 'id',
  priority: 'priority',
  owner: 'owner',
  assignee: 'owner',
  who: 'owner',
  expect: 'expectation',
  expectation: 'expectation',
  expected: 'expectation',
  result: 'result',
  'result by then': 'result',
  'expected result': 'result',
};

/** The field that a key names. `constructor` and the like are no keys of ours. */
export function fieldOfKey(key: string): FieldName | undefined {
  return Object.hasOwn(KEY_FIELDS, key) ? KEY_FIELDS[key] : undefined;
}

/** Keys that also count without brackets, where they stand before a value on the line. */
export const PLAIN_KEYS: Readonly<Record<string, readonly string[]>> = {
  due: ['due', 'due date', 'deadline'],
  owner: ['owner', 'assignee'],
};

/** Titles of the bullets nested below an item. */
const NESTED_FIELDS: Readonly<Record<string, 'expectation' | 'result'>> = {
  expectation: 'expectation',
  expectations: 'expectation',
  expected: 'expectation',
  expect: 'expectation',
  result: 'result',
  'result by then': 'result',
  'expected result': 'result',
  'result expected': 'result',
  outcome: 'result',
};

/** The field that the title of a nested bullet names. */
export function nestedFieldOf(title: string): 'expectation' | 'result' | undefined {
  return Object.hasOwn(NESTED_FIELDS, title) ? NESTED_FIELDS[title] : undefined;
}

/** Words that tell a day without naming one. Where a date belongs they are a problem, never a guess. */
export const DAY_WORDS =
  /^(?:(?:by|on|at|the|end|of|start|beginning|in|a|an|one|two|three|\d{1,2}|next|this|coming|last|days?|weeks?|months?|quarter|q[1-4]|year|today|tomorrow|tonight|yesterday|eod|eow|eom|eoq|asap|soon|tbd|now|later|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:[ \t]+|$))+$/iu;

/** `^id`, `🆔 id`, `[id:: id]`: without one of these an item has no id. */
const MAY_BE_ID = /\^|🆔|id[ \t]*:/iu;

/** Whether an item's text may hold an id; false where it is sure that it holds none. */
export function mayHaveId(text: string): boolean {
  return MAY_BE_ID.test(text);
}
