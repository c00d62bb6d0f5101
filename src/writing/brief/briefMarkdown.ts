import { daysBetween } from '../../notes/days.ts';
import type { Flag } from '../../notes/facts/flag.ts';
import type { PreparationGate } from '../../notes/facts/preparation.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { weekdayName } from '../../workspace/wording.ts';
import type { Brief, BriefPlace, Sourced } from './brief.ts';
import type { BriefPen, BriefSection, BriefSpeech } from './briefPen.ts';
import { itemRows } from './itemRows.ts';
import { recordSections } from './recordSections.ts';
import { linkWords, plainWords } from './safeWords.ts';

/** The bullets of one list; what is beyond them is counted. */
const MOST_ROWS = 8;

const FLAGS: Readonly<Record<Flag, Phrase>> = { red: phrase('Red flag'), green: phrase('Green flag') };

const GATES: Readonly<Record<PreparationGate, Phrase>> = {
  requested: phrase('asked for'),
  ready: phrase('ready'),
  'not-ready': phrase('not ready'),
};

/** The brief as a page of markdown. What there is nothing to say about is left out; all words of notes lead to where they stand. */
export function briefMarkdown(brief: Brief, { say, addressOf }: BriefSpeech): string {
  const link = (words: string, place: BriefPlace): string => `[${linkWords(words)}](${addressOf(place)})`;
  const linked = (words: string, place: BriefPlace | null): string =>
    place ? link(words, place) : plainWords(words);
  const pen: BriefPen = { say, link, linked };
  const day = say(phrase('{weekday}, {day}', { weekday: weekdayName(brief.date), day: brief.date }));
  const sections: readonly BriefSection[] = [
    { title: phrase('To begin with'), rows: firstSteps(brief, pen) },
    { title: phrase('This time'), rows: thisTime(brief, pen) },
    { title: phrase('Last time'), rows: lastTime(brief, pen) },
    { title: phrase('They owe'), rows: itemRows(brief.items.them, pen) },
    { title: phrase('I owe'), rows: itemRows(brief.items.self, pen) },
    { title: phrase('Others owe'), rows: itemRows(brief.items.other, pen, 'named') },
    ...recordSections(brief, pen),
  ];
  const title = say(phrase('Prep brief: {person}', { person: plainWords(brief.person) }));
  const when = say(phrase('1-on-1 on {day}', { day: linked(day, brief.planned) }));
  const parts = sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => [`## ${say(section.title)}`, '', ...shownRows(section.rows, pen)].join('\n'));
  return `${[`# ${title}`, when, ...parts].join('\n\n')}\n`;
}

function shownRows(rows: readonly string[], { say }: BriefPen): string[] {
  const shown = rows.slice(0, rows.length > MOST_ROWS + 1 ? MOST_ROWS : undefined);
  const rest = rows.length - shown.length;
  const more = rest === 0 ? [] : [say(phrase('and {count} more', { count: rest }))];
  return [...shown, ...more].map((row) => `- ${row}`);
}

function firstSteps({ last, planned }: Brief, { say }: BriefPen): string[] {
  if (last || planned) return [];
  return [
    phrase('No 1-on-1 is known yet: write the note of the first one with “New 1-on-1”'),
    phrase('Send the topic in advance, and ask what they want to talk about'),
    phrase('Look at their decisions yourself before you hear theirs, and prepare WHAT and HOW questions'),
  ].map(say);
}

function thisTime({ topic, lastTopics, request, gate, planned, last }: Brief, pen: BriefPen): string[] {
  const { say, link, linked } = pen;
  const lately = lastTopics.map(({ value, place }) => link(value, place)).join(', ');
  const rows: string[] = [];
  if (topic) {
    const words = linked(topic.words, topic.place);
    rows.push(
      say(
        lately === ''
          ? phrase('Topic: {topic}', { topic: words })
          : phrase('Topic: {topic} (lately: {topics})', { topic: words, topics: lately }),
      ),
    );
  }
  if (request) rows.push(say(phrase('Their request: {request}', { request: sourceOf(request, pen) })));
  else if (planned || last)
    rows.push(
      say(
        topic
          ? phrase('Their request: none yet, so it is the topic’s turn')
          : phrase('Their request: none yet – ask for it'),
      ),
    );
  if (gate)
    rows.push(say(phrase('Preparation: {state}', { state: link(say(GATES[gate.value]), gate.place) })));
  return rows;
}

function lastTime({ last, flag, adjustment, date }: Brief, pen: BriefPen): string[] {
  const { say, link } = pen;
  if (!last) return [];
  const days = daysBetween(last.date, date);
  const met = say(phrase('{weekday}, {day}', { weekday: weekdayName(last.date), day: last.date }));
  const parts = [
    link(met, last.place),
    ...(days === 1
      ? [say(phrase('1 day before'))]
      : days > 1
        ? [say(phrase('{days} days before', { days }))]
        : []),
    ...(last.flag ? [`**${link(say(FLAGS[last.flag.value]), last.flag.place)}**`] : []),
    ...(last.topic ? [sourceOf(last.topic, pen)] : []),
  ];
  const rows = [parts.join(' · ')];
  if (flag && flag.date !== last.date)
    rows.push(
      say(
        phrase('The last flag: {flag}, on {day}', {
          flag: link(say(FLAGS[flag.value]), flag.place),
          day: flag.date,
        }),
      ),
    );
  if (adjustment) rows.push(say(phrase('Agreed to adjust: {words}', { words: sourceOf(adjustment, pen) })));
  return rows;
}

function sourceOf({ value, place }: Sourced<string>, { link }: BriefPen): string {
  return link(value, place);
}
