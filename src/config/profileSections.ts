import type { FrameworkSection } from './frameworks/framework.ts';

/** Sections of a note of kind `person`: guidelines apart from the person's own approach, and by what it is judged. */
export const PROFILE_SECTIONS: readonly FrameworkSection[] = [
  {
    name: 'guidelines',
    title: 'Guidelines',
    aliases: ['guideline', 'limits', 'limits and outcomes', 'guardrails'],
    prompt: 'Which limits and which outcomes hold, whatever the way?',
    required: 'never',
  },
  {
    name: 'approach',
    title: 'Approach',
    aliases: ['their approach', 'their own approach', 'their way', 'own way'],
    prompt: 'What is their own way, which works?',
    required: 'never',
  },
  {
    name: 'measures',
    title: 'Measures',
    aliases: ['measure', 'measured by', 'judged by', 'readings'],
    prompt: 'By which figure is it judged, and where does it stand?',
    required: 'never',
  },
];
