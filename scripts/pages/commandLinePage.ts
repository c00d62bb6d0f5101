import { COMMANDS, type Command, type CommandOption } from '../../src/cli/commands.ts';
import { table } from './table.ts';

const introduction = `# The command line

The same engine as in the editor, for a terminal, a pre-commit hook or CI ([examples](ci.md)). \`coaching-notes\` stands for
\`node dist/cli.js\` in this repository, after \`npm run build\`. The file needs nothing beside it but Node.js: copy it to where your notes
are, as \`coaching-notes.mjs\`.

Paths are files or folders; without one, the working directory is meant. What git ignores and what
[\`.coaching.yaml\`](configuration.md) excludes is passed over.

With \`--cache FOLDER\` what was read is kept in that folder, and the next time only files that changed since are read: with thousands of notes
that takes a fraction of the time, and nothing that is printed differs. The folder holds what your notes say, so it belongs where they may be;
it can be removed at any time.
`;

const more = `
## What is printed

Results go to the standard output, and what could not be read to the error output: never with what is written in a note.

\`check --format\` prints

- \`pretty\`: for people, file by file;
- \`json\`: \`{"version":1,"problems":[…]}\`, one problem on each line, with \`path\`, \`line\`, \`column\`, \`endLine\`, \`endColumn\`, \`rule\`,
  \`severity\` and \`message\`;
- \`sarif\`: a log of SARIF 2.1.0, for code hosts and editors that show such logs;
- \`github\`: workflow commands, which GitHub Actions shows beside the changed lines.

\`list --json\` prints \`{"version":1,"items":[…]}\` in the same manner. Lines and columns count from 1, in UTF-16 code units; an end lies
beyond the last character. Paths are relative to the working directory, with \`/\`.

\`people\` prints who is late first, then who has most that is overdue. \`people --json\` prints \`{"version":1,"people":[…]}\`, one person on each
line, by name; somebody in the notes of two roots (two \`.coaching.yaml\`) stands there twice:

| key | what it says |
| --- | --- |
| \`name\`, \`handle\` | Who it is. The handle is the one of the roster, else the name joined by \`-\`. |
| \`lastSession\` | The day of the last meeting that took place, or \`null\`. |
| \`nextDue\` | When the next one is due: by a note for a later day, else by \`next\` of the last note, else by \`cadence\`, else by the rhythm so far; or \`null\`. |
| \`daysLate\` | Whole days since \`nextDue\`; 0 where it is today, later or not known. |
| \`flag\` | \`green\` or \`red\`: the flag of the last meeting that has one; or \`null\`. |
| \`loops\` | Of today's \`year\`: \`done\`, \`skipped\`, \`unprepared\`, each day counted once, and the \`aim\`. |
| \`open\`, \`overdue\` | Action items from the notes about them, each counted once however often it was carried over: \`self\` (yours), \`them\` (theirs), \`other\` (somebody else's, or nobody's). |
| \`selfShare\` | Of the open ones the share that is yours, 0 to 1; \`null\` where nothing is open. |
| \`repeatedIssues\` | How many escalated issues came back: with the same words, or by what \`Repeats:\` says. |
| \`processChanges\` | How many processes have a *what it should be*. |

\`report --format json\` prints one object: \`version\` (1), \`person\`, \`handle\`, \`since\`, \`until\`, and these lists, in the order of their days.
Every entry has a \`source\` with \`path\` and \`line\`; what is not said is \`null\`. The markdown says the same.

| list | each entry |
| --- | --- |
| \`sessions\` | \`date\`, \`outcome\` (\`held\`, \`skipped\`, \`unprepared\`), \`topic\`, \`flag\` |
| \`decisions\` | \`date\`, \`intent\`, \`criteria\`, \`evaluation\`: of the meetings that name criteria |
| \`delivered\` | the person's own items done in the period: \`text\`, \`outcome\` (\`done\`), \`raised\`, \`due\`, \`closed\`, \`daysLate\`, \`carried\`, \`dueMoves\`, \`expectation\`, \`expectedResult\` |
| \`missed\` | the same of what was cancelled in it, and of what was due by its end and is still open: \`outcome\` is \`cancelled\` or \`overdue\` |
| \`flags\` | \`date\`, \`flag\`, \`adjustment\` (\`words\`, \`resources\`, \`origins\`) |
| \`processChanges\` | \`date\`, \`gotHere\`, \`shouldBe\`, \`prevents\` |
| \`wins\` | \`date\`, \`words\` |
| \`readings\` | \`date\`, \`measure\`, \`value\`: of the note of kind *person* |

An item is closed on the day that it says (\`✅\`), else on that of the meeting whose note says so.

\`brief\` prints markdown; its links lead from the working directory to the lines that the words come from. What there is nothing to say about
is left out. With \`--json\` it is \`{"version":1,"brief":{…}}\`, where every \`place\` has a \`path\` and a \`line\`. The meeting is that of
\`--date\`, else the next that a note is there for (today's too, unless it says \`status: held\`), else the next by the rhythm. Its topic is the
\`topic\` of its note, else that of the week: the ISO 8601 week of the meeting's day goes through \`topics\` in their order, week 1 having the
first, so it is the same for the whole team.

| key | what it says |
| --- | --- |
| \`person\`, \`handle\`, \`today\` | Whom the brief is about, and the day from which "overdue" counts. |
| \`date\`, \`planned\` | The day of the meeting, and the place of its note, where there is one. |
| \`last\` | The last meeting before it: \`date\`, \`flag\`, \`topic\`, \`place\`. |
| \`flag\`, \`adjustment\` | The last flag, with its \`date\`, and what was agreed to change then or since. |
| \`items\` | What is open: \`them\` (theirs), \`self\` (yours), \`other\`; the most overdue first. |
| \`topic\`, \`lastTopics\`, \`request\`, \`gate\` | What it is about, what it was about lately, what they asked for, and how far the preparation is. |
| \`questions\` | Those that stand ready under *Preparation*, then the prompts that are still unanswered: \`section\`, \`prompt\`, \`place\`. |
| \`repeatedIssues\`, \`escalations\` | The issues that came back, and those that nobody has resolved. |
| \`processChanges\`, \`wins\`, \`profile\` | What to check on, what to credit, and how they work. |
`;

/** The page of the command line, made from the table that its arguments are read by. */
export function commandLinePage(): string {
  return `${[introduction, ...Object.entries(COMMANDS).map(section)].join('\n')}${more}`;
}

function section([name, { summary, operands, options, exitCodes }]: [string, Command]): string {
  const codes = exitCodes.map((line) => {
    const [, code = '', meaning = ''] = /^(\d)\s+(.+)$/u.exec(line) ?? [];
    return [code, meaning];
  });
  return [
    `## ${name}\n`,
    `${summary}\n`,
    `\`\`\`sh\ncoaching-notes ${name} [options] ${operands}\n\`\`\`\n`,
    `${table(['option', 'what it does'], options.map(optionRow))}\n`,
    `${table(['exit code', 'meaning'], codes)}\n`,
  ].join('\n');
}

function optionRow({ name, short, value, help }: CommandOption): string[] {
  const words = `--${name}${value === null ? '' : ` ${value}`}`;
  return [short === undefined ? `\`${words}\`` : `\`-${short}\`, \`${words}\``, help];
}
