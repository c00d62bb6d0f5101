/**
 * A function that remembers what it said last, for as long as it is asked the same; until then it holds on to what it was asked. Objects are
 * told apart by what they are, words by what they say. `find` has to say the same each time.
 *
 * A `WeakMap` would remember what it said of all notes; but what is a key in one outlives the collections of what is new, and of very many
 * notes that are looked at one after the other that is most of the memory, and of the time that collecting takes.
 */
export function lastAsked<Asked extends readonly unknown[], Answer>(
  find: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    if (!last || !isSame(last.asked, asked)) last = { asked, answer: find(...asked) };
    return last.answer;
  };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let at = 0; at < now.length; at++) if (before[at] !== now[at]) return false;
  return before.length === now.length;
}
