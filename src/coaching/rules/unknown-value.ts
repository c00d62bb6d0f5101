import { alternatives } from '../../config/schemaViolations.ts';
import { nearest } from '../../notes/nearest.ts';
import { phrase, verbatim } from '../../notes/phrase.ts';
import { askedOf, ownSections } from '../asked.ts';
import type { Finding, Rule } from '../rule.ts';
import { valueWords } from '../valueWords.ts';

const VALUES = 'values';
const PROFILE = 'values: [Optimism, Grit, Respect, Ownership, Service]\n';
/** A longer profile is not told in one line. */
const MOST_VALUES = 7;
/** Values that can stand in YAML without quotes, in a list too. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’&-]*$/u;

export const unknownValue: Rule = {
  id: 'unknown-value',
  severity: 'warning',
  summary:
    'With a values profile (`values:` in `.coaching.yaml`), the front matter of a held note names a value that is not in it, or the Values section of a framework that has one names none of them.',
  why: 'A value guides a decision only while all mean the same few by it.',
  fails: {
    configuration: PROFILE,
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nvalues: [Grit, Ownershp]\n---\n',
  },
  passes: {
    configuration: PROFILE,
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nvalues: [Grit, Ownership]\n---\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const profile = context.configuration.values;
    if (asked?.stage !== 'held' || profile.length === 0) return [];
    const listed = valueWords(note, VALUES).flatMap(entriesOf);
    if (listed.length > 0) return unknownAmong(listed, profile);
    if (!ownSections(note, context).some(({ name }) => name === VALUES)) return [];
    return asked.session.sections
      .filter(({ name, isEmpty, words }) => name === VALUES && !isEmpty && !namesAny(words, profile))
      .slice(0, 1)
      .map(({ titleRange }): Finding => {
        const message = phrase(
          'Name the value that bears on this, and how it informs what you do: {values}.',
          {
            values: inWords(profile),
          },
        );
        return { range: titleRange, message, section: VALUES };
      });
  },
};

interface Entry {
  readonly value: string;
  readonly range: Finding['range'];
}

function unknownAmong(listed: readonly Entry[], profile: readonly string[]): Finding[] {
  const known = new Set(profile.map(keyOf));
  const used = new Set(listed.map(({ value }) => keyOf(value)));
  return listed
    .filter(({ value }) => !known.has(keyOf(value)))
    .map(({ value, range }): Finding => {
      const near = nearest(keyOf(value), profile).filter((candidate) => !used.has(keyOf(candidate)));
      const message =
        near.length > 0
          ? phrase(
              '“{value}” is none of the team’s values: write {near}, or add it to `values:` in .coaching.yaml.',
              {
                value,
                near: inWords(near),
              },
            )
          : phrase(
              '“{value}” is none of the team’s values: write {values}, or add it to `values:` in .coaching.yaml.',
              {
                value,
                values: inWords(profile),
              },
            );
      const suggestions = near.filter((candidate) => PLAIN.test(candidate));
      return { range, message, ...(suggestions.length > 0 ? { suggestions } : {}) };
    });
}

/** `Grit, Ownership` on one line are two. Marks of links and tags are none of the value. */
function entriesOf({ words, rangeOf }: ReturnType<typeof valueWords>[number]): Entry[] {
  return [...words.matchAll(/[^,;\r\n]+/gu)].flatMap(({ 0: part, index }) => {
    const value = part.replace(/^[\s#[]+|[\s\]]+$/gu, '');
    const start = index + part.indexOf(value);
    const isWhole = part.length === words.length;
    const range = isWhole ? rangeOf(0, words.length) : rangeOf(start, start + value.length);
    return value === '' ? [] : [{ value, range }];
  });
}

/** Whether a text names a value, in any form that begins with it: “respectful” names Respect. */
function namesAny(words: string, profile: readonly string[]): boolean {
  const said = ` ${wordsOf(words)}`;
  return profile.some((value) => said.includes(` ${wordsOf(value)}`));
}

function wordsOf(text: string): string {
  return keyOf(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function keyOf(value: string): string {
  return value.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function inWords(values: readonly string[]): ReturnType<typeof alternatives> {
  const shown = values.slice(0, MOST_VALUES).map(verbatim);
  return alternatives(values.length > MOST_VALUES ? [...shown, phrase('another one')] : shown);
}
