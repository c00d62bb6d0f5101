/** Invented names, each combination of which is one person. */
export const FIRST_NAMES =
  'Dana Lee Marcus Priya Tomas Noor Jonas Mei Ines Kofi Zoë Björn Aiko Rafael Salma Piotr Leila Hugo Ana-Maria Olu Sören Nadia Ivo Thandi'.split(
    ' ',
  );
export const LAST_NAMES =
  'Reyes Park Bell Nair Lind Haddad Weil Tan Okafor Vale O’Brien Castro Ferreira Mbeki Novák Sato Lindqvist Abara Moreau Quist Ito Gruber Salazar Petrov Demir Hale Ziegler Adeyemi Costa Wren Bauer Yilmaz Osei Fontaine Rossi Keller Duarte Hansen Mori Silva Kaya Brandt Popov Laurent Diaz Falk'.split(
    ' ',
  );

export const SENTENCES = [
  'The account has been quiet since the reorganisation, and nobody has asked why.',
  'What would it take to hear about the budget before the quarter ends?',
  'She led the call on her own, and the buyer named a date without being asked.',
  'The demo came before the question; next time it is the other way round.',
  'We looked at how the decision was made, not at how it ended.',
  'Two stakeholders came to the second call on their own account.',
  'He says it is fine. It is not fine (yet).',
  'Release 2.4 slipped by a week & a half; the team knew on Monday, we heard on Friday!',
  'Wants to present at the all-hands – nervous, but asked for it herself.',
  'I talked for twenty of the thirty minutes… again.',
  'Their estimate was 3 * 5 days, ours was 8; neither of us asked the person who does it.',
  '“What would you do if I were not here?” was met with silence, then with a good plan.',
  'Holiday from the 3rd to the 14th; Noor covers on-call.',
  'The test environment was down 4 times this week (see #4711).',
  'Feedback on the design review: too long, too late, but the right questions.',
  'Promotion case: two examples of scope are there, one of influence is missing.',
  'Pairing with the new joiner costs ~2 h a day; worth it until March.',
  'Nothing new on the renewal.',
  'Wir haben es auf Deutsch besprochen; das Protokoll bleibt kurz.',
  'Elle préfère un retour écrit, puis en parler.',
  '来週の発表の準備を一緒に見る。',
  'The file src/report_builder.ts is still the only place where the sums are made.',
  'Energy 6/10, was 4/10; sleeps again.',
];

/** What is to be done, without owner or date. */
export const DEEDS = [
  'Send the renewal plan',
  'Ask the buyer who else decides',
  'Draft the agenda for the offsite',
  'Write up what we learned from the incident',
  'Book the room for the review',
  'Introduce her to the platform team',
  'Read the proposal once, aloud',
  'Move the weekly to Tuesday 10:30',
  'Find two examples of influence for the promotion case',
  'Cancel the second status meeting',
  'Share the numbers of Q3 with finance & legal',
  'Call Ines back about the contract',
  'Shadow one discovery call',
  'Try the new checklist on one deal',
];

export const TOPICS = ['renewal', 'hiring', 'on-call', 'career', 'process', 'okr-2026', 'team/health'];
export const HOSTS = ['example.com', 'wiki.example.org', 'tickets.example.net'];
export const EMOJI = ['🎯', '🧭', '📝', '✅', '🚩', '💬', '👩‍💻', '🙌'];
