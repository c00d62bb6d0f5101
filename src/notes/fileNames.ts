/** The last part of a path without its extension. */
export function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
const FILE_DATE = new RegExp(
  [
    '(?<!\\d)\\d{4}([-._])\\d{1,2}\\1\\d{1,2}(?!\\d)',
    '(?<!\\d)(?:19|20)\\d{6}(?!\\d)',
    `(?<!\\p{L})${MONTH}-\\d{1,2}-\\d{4}(?!\\d)`,
    `(?<!\\d)\\d{1,2}-${MONTH}-\\d{4}(?!\\d)`,
  ].join('|'),
  'iu',
);

/** A file name's words with the date set apart: in `2026-01-15-dana` nothing but hyphens says where it ends. */
export function spacedStem(path: string): string {
  return fileStem(path)
    .replace(FILE_DATE, (date) => ` ${date.replaceAll('_', '-')} `)
    .trim();
}
