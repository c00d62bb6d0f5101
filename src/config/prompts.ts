/** Prompts that our templates and snippets leave in a section; a section that holds only these is empty. */
export const PROMPTS: readonly string[] = [
  'What are we really trying to do?',
  'What is our best motivation?',
  'Which triggers and signals lead to the decision?',
  'Who does what by when, and what will be different then?',
];
