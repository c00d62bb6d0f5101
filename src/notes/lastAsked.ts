/**
 * A function that remembers what it said of the last few things that it was asked: for as long as they are among the last `size`, it holds
 * on to them and to its answers. Objects are told apart by what they are, words by what they say. `find` has to say the same each time.
 *
 * A `WeakMap` would remember what it said of all notes; but what is a key in one outlives the collections of what is new, and of very many
 * notes that are looked at one after the other that is most of the memory, and of the time that collecting takes.
 */
export function lastAsked<Asked extends readonly unknown[], Answer>(
  find: (...asked: Asked) => Answer,
  size = 1,
): (...asked: Asked) => Answer {
  /** The latest first. */
  const known: { readonly asked: Asked; readonly answer: Answer }[] = [];
  return (...asked) => {
    const at = known.findIndex((one) => isSame(one.asked, asked));
    const found = known[at] ?? { asked, answer: find(...asked) };
    if (at === 0) return found.answer;
    if (at > 0) known.splice(at, 1);
    known.unshift(found);
    known.length = Math.min(known.length, size);
    return found.answer;
  };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let at = 0; at < now.length; at++) if (before[at] !== now[at]) return false;
  return before.length === now.length;
}
