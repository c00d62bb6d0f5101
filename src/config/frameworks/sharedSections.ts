import type { FrameworkSection } from './framework.ts';

/** What the talk is for. */
export const intent: FrameworkSection = {
  name: 'intent',
  title: 'Intent',
  aliases: ['intention', 'purpose', 'objective', 'objectives', 'why'],
  prompt: 'What are we really trying to do?',
  required: 'planned',
};

/** The triggers and signals behind a decision. */
export const criteria: FrameworkSection = {
  name: 'criteria',
  title: 'Decision criteria',
  aliases: ['criteria', 'decision-making criteria', 'decision making criteria', 'success criteria'],
  prompt: 'Which triggers and signals lead to the decision?',
  required: 'held',
};

/** What is got ready before the meeting. Its items are preparation steps. */
export const preparation: FrameworkSection = {
  name: 'preparation',
  title: 'Preparation',
  aliases: [
    'prep',
    'agenda',
    'topics',
    'talking points',
    'their topics',
    'my topics',
    'discussion topics',
    'preparation gate',
  ],
  prompt: 'Which decisions and actions did we each look at beforehand, and what did we make of them?',
  required: 'planned',
};

/** Who does what by when. */
export const actionItems: FrameworkSection = {
  name: 'actionItems',
  title: 'Action items',
  aliases: [
    'action item',
    'actions',
    'action',
    'action plan',
    'action points',
    'next steps',
    'next actions',
    'follow-ups',
    'follow ups',
    'followups',
    'follow-up',
    'follow up',
    'commitments',
    'to-do',
    'to-dos',
    'to do',
    'todo',
    'todos',
    'tasks',
    'accountability plan',
    'accountability',
  ],
  prompt: 'Who does what by when, and what will be different then?',
  required: 'held',
};

/** What was, or is, going on. */
export const situation: FrameworkSection = {
  name: 'situation',
  title: 'Situation',
  aliases: ['the situation', 'current situation'],
  prompt: 'What is going on: when, where, and with whom?',
  required: 'held',
};

/** How both will look at it again. */
export const review: FrameworkSection = {
  name: 'review',
  title: 'Review',
  aliases: ['the review'],
  prompt: 'When will we look at this again, and what will tell us that it worked?',
  required: 'held',
};
