import type { FrameworkSection } from './frameworks/framework.ts';
import { ESCALATION_FIELDS } from './noteParts.ts';

/** Sections that belong to no framework: a note may hold them beside its own, and nobody asks for them. */
export const LOG_SECTIONS: readonly FrameworkSection[] = [
  {
    name: 'escalation',
    title: 'Escalation',
    aliases: ['escalations', 'escalation log', 'issues', 'issues raised', 'escalated issues'],
    prompt: ESCALATION_FIELDS[0]?.blank ?? '',
    required: 'never',
  },
  {
    name: 'wins',
    title: 'Wins',
    aliases: ['win', 'their wins', 'successes'],
    prompt: 'What did they bring about, in their own way?',
    required: 'never',
  },
];
