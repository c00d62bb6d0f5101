/** Commands that rows, keys and quick fixes run, and that nobody would look for in the palette. */
export const INTERNAL_COMMANDS: readonly string[] = [
  'coachingNotes.checkOffFocused',
  'coachingNotes.chooseRow',
  'coachingNotes.fixes.adjust',
  'coachingNotes.fixes.disableInWorkspace',
  'coachingNotes.fixes.refuse',
  'coachingNotes.fixes.select',
  'coachingNotes.openSource',
  'coachingNotes.selectRows',
  'coachingNotes.showAll',
  'coachingNotes.showAllRows',
];
