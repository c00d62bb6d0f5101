/** Mends the note in the active editor. */
export const FIX_ALL_COMMAND = 'coachingNotes.fixAll';
/** Switches a rule off in a folder. */
export const DISABLE_COMMAND = 'coachingNotes.fixes.disableInWorkspace';
/** Asks which resource the adjustment of a red flag needs, and begins it. */
export const ADJUST_COMMAND = 'coachingNotes.fixes.adjust';
/** Shows what a fix has begun. */
export const SELECT_COMMAND = 'coachingNotes.fixes.select';
/** Says why a fix was not made. */
export const REFUSE_COMMAND = 'coachingNotes.fixes.refuse';
