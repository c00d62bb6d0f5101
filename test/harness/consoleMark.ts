/** Begins every line that the tests print: the workbench sends its own log the same way. */
export const consoleMark = '[tests] ';
