import assert from 'node:assert/strict';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Configuration } from '../../../src/config/configuration.ts';
import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import { inEnglish } from '../../../src/notes/phrase.ts';
import { ItemHistories } from '../../../src/workspace/itemHistories.ts';
import { NoteIndex } from '../../../src/workspace/noteIndex.ts';
import { namesMentioned, People, rosterWith } from '../../../src/workspace/people.ts';
import { Summaries } from '../../../src/workspace/summaries.ts';
import type { Brief } from '../../../src/writing/brief/brief.ts';
import { briefMarkdown } from '../../../src/writing/brief/briefMarkdown.ts';
import { briefOf } from '../../../src/writing/brief/briefOf.ts';
import { relativeAddress } from '../../../src/writing/brief/relativeAddress.ts';
import { indexed } from '../../workspace/notesOf.ts';

/** The today of the tests: a Tuesday in week 4. */
export const TODAY = '2026-01-20';
export const CONFIGURATION = 'self: Robin Vale\npeople:\n  - name: Dana Reyes\n    handle: dana\n';

export interface BriefCase {
  /** Texts of notes by their path. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly configuration?: string;
  readonly person?: string;
  readonly date?: string;
  readonly today?: string;
}

/** The brief for somebody, from the texts of notes. */
export function briefFrom({
  notes = {},
  configuration: yaml = CONFIGURATION,
  person = 'Dana Reyes',
  date,
  today = TODAY,
}: BriefCase): Brief {
  const configuration: Configuration = readConfiguration(yaml).configuration;
  const index = new NoteIndex();
  index.update({ set: Object.entries(notes).map(([path, text]) => indexed(path, text, configuration)) });
  const all = [...index.all()];
  const named = namesMentioned(all.map(({ note }) => note));
  const people = new People(rosterWith(configuration, all), named);
  const peopleOf = (): People => people;
  const histories = new ItemHistories(index, () => ({ today, peopleOf }));
  const agreementsOf = (): Configuration => configuration;
  const summaries = new Summaries({ index, peopleOf, histories, agreementsOf, today: () => today });
  const summary = summaries.of('/notes').find(({ name }) => name === person);
  assert.ok(summary, `${person} is known`);
  return briefOf({ summary, configuration, today, date: date ?? null });
}

/** The page in English, with links relative to the notes' root. */
export function pageFrom(given: BriefCase): string {
  const brief = briefFrom(given);
  return briefMarkdown(brief, {
    say: inEnglish,
    addressOf: (place) => relativeAddress('', place.path, place),
  });
}

/** A page as somebody else's markdown reader sees it. */
export function nodesOf(page: string): Nodes[] {
  const all: Nodes[] = [];
  const visit = (node: Nodes): void => {
    all.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(remark().use(remarkGfm).parse(page) as Root);
  return all;
}

/** The headings of a page, and below each its bullets as plain text. */
export function sectionsOf(page: string): Record<string, string[]> {
  const sections: Record<string, string[]> = {};
  let rows: string[] = [];
  for (const node of nodesOf(page)) {
    if (node.type === 'heading' && node.depth === 2) {
      rows = [];
      sections[wordsOf(node)] = rows;
    }
    if (node.type === 'listItem') rows.push(wordsOf(node));
  }
  return sections;
}

export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
