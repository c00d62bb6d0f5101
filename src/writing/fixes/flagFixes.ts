import { askedOf, sectionOf } from '../../coaching/asked.ts';
import type { Flag } from '../../notes/facts/flag.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { withKey } from '../frontMatterKey.ts';
import { lineEndOf } from '../lineEnd.ts';
import type { Fix, Fixer, FixTarget } from './fix.ts';
import { placeToWrite } from './placeToWrite.ts';
import { sectionFixes } from './sectionFixes.ts';

const FLAGS: readonly (readonly [flag: Flag, title: Phrase])[] = [
  ['green', phrase('Set the flag to green: stay the course')],
  ['red', phrase('Set the flag to red: adjust')],
];
/** What red asks for, and green does not. */
const AFTER_RED = ['red-flag-without-adjustment', 'missing-story'];

/** Sets the flag, in the Flag section where one waits for it, else in the front matter; or adds that section. None is preferred. */
export const flagFixes: Fixer = (problem, target) => [
  ...FLAGS.map(
    ([flag, title]): Fix => ({
      title,
      isPreferred: false,
      isSafe: false,
      next: flag === 'red' ? AFTER_RED : [],
      write: { kind: 'text', attempts: attemptsFor(flag, target) },
    }),
  ),
  ...sectionFixes(problem, target).map((fix) => ({ ...fix, isPreferred: false })),
];

function attemptsFor(flag: Flag, { note, text, context }: FixTarget): ReturnType<typeof withKey>[][] {
  const asked = askedOf(note, context);
  const section = asked && sectionOf(asked.session, 'flag');
  const range = section?.isEmpty ? placeToWrite(section, text) : null;
  // Where no free line is left, the next section begins right there.
  const trail = range && /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(range.end)) ? '' : lineEndOf(text);
  const inSection = range ? [[{ range, text: flag + trail }]] : [];
  return [...inSection, [withKey(note, text, 'flag', flag)]];
}
