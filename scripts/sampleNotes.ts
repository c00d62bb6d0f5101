import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { danaNotes } from './sample/danaNotes.ts';
import { marcusNotes } from './sample/marcusNotes.ts';
import { priyaNotes } from './sample/priyaNotes.ts';
import { robinNotes } from './sample/robinNotes.ts';
import type { Day, SampleFile } from './sample/sampleFile.ts';
import { tomasNotes } from './sample/tomasNotes.ts';

const configuration = `# Who keeps these notes, and who is met.
self:
  name: Robin Vale
  handle: robin

people:
  - name: Dana Reyes
    handle: dana
  - name: Marcus Bell
    handle: marcus
  - name: Priya Nair
    handle: priya
  - name: Tomas Lind
    handle: tomas
    cadence: every 2 weeks

# How often we meet, unless a person has a rhythm of their own.
cadence: weekly

# The topics of the four-week rotation.
topics:
  - The deal that worries you
  - A call we listen to together
  - Your week, hour by hour
  - Where you want to be in a year

# What the team stands for; notes name them in \`values:\`.
values: [Optimism, Grit, Respect, Ownership, Service, Courage, Connectedness]
`;

const readme = `# Sample notes

Robin leads a sales team of four and keeps a note of every 1-on-1. The people, companies and figures are invented.

- Open *Coaching Notes* in the activity bar: what is overdue, what is due today and this week, and whose it is.
- Open the newest note in \`1-1s/marcus-bell\` and look at the Problems view: it was written in a hurry, and lacks an
  intent, decision criteria and a date.
- Open \`1-1s/priya-nair.md\`: one running file, the newest session on top.
- Open *People* below the lists: who is due, who owes whom, what came back. *Prepare for 1-on-1* on Dana shows her page.
- \`people/tomas-lind.md\` keeps guidelines apart from Tomas’s own way; \`development/from-telling-to-asking.md\` is Robin’s
  own development.
- Press F1 and type \`Coaching\` to see what else there is.

The dates are written around the day on which this folder was made.
`;

/**
 * Writes a folder of 1-on-1 notes of an invented sales team, dated around `today` (`YYYY-MM-DD`): items that are
 * overdue, due today, this week and later, and one note that still lacks what a good one has.
 */
export async function writeSampleFolder(folder: string, today: string): Promise<void> {
  for (const file of sampleFiles(today)) {
    const target = path.join(folder, ...file.path.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.text);
  }
}

/** The files of that folder. */
export function sampleFiles(today: string): SampleFile[] {
  const day: Day = (offset) => {
    const start = Date.parse(`${today}T00:00:00Z`);
    return new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
  };
  return [
    { path: '.coaching.yaml', text: configuration },
    { path: 'README.md', text: readme },
    ...danaNotes(day),
    ...marcusNotes(day),
    ...priyaNotes(day),
    ...tomasNotes(day),
    ...robinNotes(day),
  ];
}
