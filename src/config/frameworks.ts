/** A named list of sections; here, which of the everyday sections a framework asks for. */
export interface Framework {
  readonly name: string;
  readonly title: string;
  /** Whether a note in this framework states the criteria of a decision. */
  readonly hasCriteria: boolean;
}

/** The frameworks that ship. A name that is not here is somebody's own, and is asked for what `free` is asked for. */
export const FRAMEWORKS: readonly Framework[] = [
  { name: 'free', title: 'Free-form 1-on-1', hasCriteria: true },
  { name: 'will', title: 'W.I.L.L. – What does Ideal Look Like?', hasCriteria: true },
  { name: 'vip', title: 'Values – Intent – Process', hasCriteria: false },
  { name: 'grow', title: 'GROW', hasCriteria: false },
  { name: 'clear', title: 'CLEAR', hasCriteria: false },
  { name: 'oscar', title: 'OSCAR', hasCriteria: false },
  { name: 'sbi', title: 'SBI', hasCriteria: false },
  { name: 'star', title: 'STAR', hasCriteria: false },
];

export const DEFAULT_FRAMEWORK = 'free';

/** Whether any of the named frameworks states decision criteria. Names are compared without case. */
export function anyHasCriteria(names: readonly string[]): boolean {
  return names.some(
    (name) =>
      FRAMEWORKS.find((framework) => framework.name === name.trim().toLowerCase())?.hasCriteria ?? true,
  );
}
