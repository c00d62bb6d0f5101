/** The commands that write notes, by the names that keys, menus and links know them by. */
export const NEW_NOTE_COMMAND = 'coachingNotes.newNote';
export const CARRY_OVER_COMMAND = 'coachingNotes.carryOver';
export const LOG_ESCALATION_COMMAND = 'coachingNotes.logEscalation';
export const SET_UP_COMMAND = 'coachingNotes.setUp';
