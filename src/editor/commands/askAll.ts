import type { Answer, StepPlace } from './steps.ts';

/** One question of several: what it adds to the answers. */
export interface Question<Answers> {
  /** Whether it is to be asked, after what was answered so far. */
  readonly isOpen: (soFar: Answers) => boolean;
  readonly ask: (place: StepPlace, soFar: Answers) => Promise<Answer<Partial<Answers>>>;
}

/** Asks one question after the other, with a way back. Undefined where it was dismissed. */
export async function askAll<Answers extends object>(
  title: string,
  first: Answers,
  questions: readonly Question<Answers>[],
): Promise<Answers | undefined> {
  const asked: { readonly at: number; readonly before: Answers }[] = [];
  let soFar = first;
  let from = 0;
  for (;;) {
    const open = [...questions.entries()].filter(([at, { isOpen }]) => at >= from && isOpen(soFar));
    const [next] = open;
    if (!next) return soFar;
    const [at, { ask }] = next;
    const answer = await ask({ title, step: asked.length + 1, of: asked.length + open.length }, soFar);
    if (answer.kind === 'dismissed') return undefined;
    if (answer.kind === 'back') {
      const last = asked.pop();
      soFar = last?.before ?? first;
      from = last?.at ?? 0;
    } else {
      asked.push({ at, before: soFar });
      soFar = { ...soFar, ...answer.value };
      from = at + 1;
    }
  }
}
