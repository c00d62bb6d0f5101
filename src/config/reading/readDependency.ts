import { scalarWords } from '../../notes/scalarWords.ts';
import type { Configuration } from '../configuration.ts';
import { asMap, wholeOr } from './plainData.ts';

const MOST_WEEKS = 104;

/** `dependency`: a share, and the weeks that it is computed over. */
export function readDependency(
  value: unknown,
  shipped: Configuration['dependency'],
): Configuration['dependency'] {
  const { share, weeks } = asMap(value);
  return {
    share: shareIn(share) ?? shipped.share,
    weeks: wholeOr(weeks, 1, MOST_WEEKS, shipped.weeks),
    isConfigured: (share ?? weeks ?? null) !== null,
  };
}

/** `50 %` and `0.5` are 0.5; null for what is no share. */
function shareIn(value: unknown): number | null {
  const [, percent] = /^(\d{1,3}(?:\.\d+)?) ?%$/u.exec(scalarWords(value)) ?? [];
  const share = percent === undefined ? (typeof value === 'number' ? value : -1) : Number(percent) / 100;
  return share >= 0 && share <= 1 ? share : null;
}
