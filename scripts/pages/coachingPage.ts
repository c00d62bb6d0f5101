import type { Scenario, Situation } from '../../test/scenarios/scenario.ts';
import { SCENARIOS } from '../../test/scenarios/scenarios.ts';

const introduction = `# Coaching with it

Coaching Notes knows what good coaching asks for. This page walks through one loop of an invented team, week by week, and then shows each
coaching system at work on small notes: what the editor says, and the same notes where it has nothing to say. A test holds every example
on this page against the product.

## One loop, week by week

\`npm start\` opens a sample folder with these notes; its dates lie around today. Robin leads four people and meets most of them every
week, for ten minutes. The idea is *W.I.L.L.*: what does ideal look like?

**Four weeks ago.** Dana has held a price by looking at usage first (\`1-1s/dana-reyes\`, the oldest note). The flag is green: stay the
course. The note says which moment was looked at, which signals led to the decision, and how it was made; Dana says the plan back in her
own words; both have a step, with an owner, a day, an expectation and the result expected by then.

**Two weeks ago.** A good demo, then silence. The flag is red, so the note names an adjustment: a process (no demo without a named next
meeting) and people (their head of operations joins). Robin tells a story instead of giving advice. Without an adjustment the editor
would show an error at the flag, and offer to write one: people, process or technology; internal or external.

**One week ago.** Two items were still open. *New 1-on-1* carried one of them over: the older line is marked \`[>]\` and links here, the newer
one knows when it was first raised. Every list counts it once. The other one was left where it stands, and is overdue by now.

**Before the next one.** *Coaching: Prepare for 1-on-1* (also in the row of a person in *People*) opens a page on Dana: the last flag,
with its adjustment where it was red, what is open both ways, the topic (of her note, else of the rotation), what she asked for, and the
questions that stand ready or are still unanswered. Her note for that day says \`prep: ready\`. If it said \`requested\` on the day, the
editor would offer to end the meeting as unprepared: such a meeting is no loop. Marcus has had one (\`1-1s/marcus-bell\`, the second note).

**Between the meetings.** Priya's running file keeps a log of escalations. One issue came back, and she settled it herself the second
time; another one is urgent, important and out of her hands, and Robin has an action of his own. *People* shows the share of open items that are
Robin's, and what repeats.

**Robin's own development** stands in \`development/from-telling-to-asking.md\`: sessions done and left, what was tried, how it was taken
up, and what Robin does differently since. \`people/tomas-lind.md\` lays out guidelines apart from Tomas's own way, with the measure by
which it is judged.

## The systems at work
`;

/** The page on the coaching systems, made from the scenarios that run as tests. */
export function coachingPage(): string {
  return `${introduction}\n${SCENARIOS.map(scenarioPart).join('\n')}`;
}

function scenarioPart({ system, title, about, today, told, asks, mended, satisfied }: Scenario): string {
  return [
    `### ${system}. ${title}`,
    about,
    `**On ${today}.** ${told}`,
    situationPart(asks),
    `**Mended.** ${mended}`,
    situationPart(satisfied),
    '',
  ].join('\n\n');
}

function situationPart(situation: Situation): string {
  const { files } = situation;
  const parts = [problemParts, rowParts, peopleParts].flatMap((part) => part(situation));
  return [...Object.entries(files).map(filePart), ...parts].join('\n\n');
}

function filePart([path, text]: readonly [string, string]): string {
  const language = path.endsWith('.yaml') ? 'yaml' : 'markdown';
  return `\`${path}\`\n\n\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
}

function problemParts({ problems }: Situation): string[] {
  const lines = Object.entries(problems).flatMap(([path, all]) =>
    all.map(([rule, words]) => `- [\`${rule}\`](rules.md#${rule}) in \`${path}\`, at ${code(words)}`),
  );
  return [lines.length === 0 ? 'The editor has nothing to say.' : `The editor says:\n\n${lines.join('\n')}`];
}

function rowParts({ rows }: Situation): string[] {
  return [`*People* says, unfolded:\n\n\`\`\`text\n${rows.join('\n')}\n\`\`\``];
}

function peopleParts({ people }: Situation): string[] {
  const entries = Object.entries(people);
  if (entries.length === 0) return [];
  const json = entries.map(([name, part]) => JSON.stringify({ name, ...part })).join('\n');
  return [`From \`coaching-notes people --json\`:\n\n\`\`\`json\n${json}\n\`\`\``];
}

function code(words: string): string {
  return words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``;
}
