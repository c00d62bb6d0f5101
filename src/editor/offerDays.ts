import * as vscode from 'vscode';
import type { Day } from '../notes/note.ts';
import { phrase } from '../notes/phrase.ts';
import { weekdayName } from '../workspace/wording.ts';
import { say } from './say.ts';

/** A day to choose. */
export interface DayRow extends vscode.QuickPickItem {
  /** Null for a day that is asked for in words. */
  readonly day: Day | null;
  /** The words that it was shown for. */
  readonly typed?: string;
}

/** What was chosen: a day, or null with the words to begin a question for another one. */
export interface OfferedDay {
  readonly day: Day | null;
  readonly words: string;
}

export type DayFromWords = (words: string) => Promise<Day | null>;

/**
 * Fills a list with days to choose from. Words may be typed at once: the day that they mean is a row, and what is not understood is
 * not lost. Gives what ends it.
 */
export function offerDays(
  list: vscode.QuickPick<DayRow>,
  rows: readonly DayRow[],
  dayFromWords: DayFromWords,
  answer: (offered: OfferedDay) => void,
): readonly vscode.Disposable[] {
  const other: DayRow = { label: vscode.l10n.t('Another day…'), alwaysShow: true, day: null };
  list.items = [...rows, other];
  const show = async (): Promise<Day | null> => {
    const typed = list.value;
    const day = typed.trim() === '' ? null : await dayFromWords(typed);
    // Of two answers the one to what stands there now counts.
    if (typed !== list.value) return null;
    const isListed = rows.some((row) => row.day === day);
    // Every row keeps its number: an answer that is on its way must not become another one.
    list.items = [
      ...rows.map((row) => (row.day === day ? { ...row, alwaysShow: true, typed } : row)),
      { ...other, alwaysShow: day === null },
      ...(day === null || isListed ? [] : [{ label: dayInWords(day), alwaysShow: true, day, typed }]),
    ];
    const meant = list.items.find((row) => row.typed !== undefined);
    if (meant) list.activeItems = [meant];
    return day;
  };
  return [
    list.onDidChangeValue(show),
    list.onDidAccept(async () => {
      const [row] = list.selectedItems;
      const isMeant = row !== undefined && row.day !== null && (row.typed ?? list.value) === list.value;
      // Whoever is faster than the answer sees the day before it is written, too.
      if (!isMeant && (await show()) !== null) return;
      const isLabel = other.label.toLowerCase().startsWith(list.value.trim().toLowerCase());
      answer({ day: isMeant ? row.day : null, words: isLabel ? '' : list.value });
    }),
  ];
}

/** `Friday, 2026-01-30`. */
export function dayInWords(day: Day): string {
  return say(phrase('{weekday}, {day}', { weekday: weekdayName(day), day }));
}
