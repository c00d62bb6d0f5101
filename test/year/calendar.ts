/** Days of the calendar as the generator counts them: on its own, so that a mistake of the product's days would show. */

/** The day `count` days after `day`, both `YYYY-MM-DD`. */
export function plus(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, date + count));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moved.getUTCFullYear()}-${two(moved.getUTCMonth() + 1)}-${two(moved.getUTCDate())}`;
}

/** Whole days from `from` to `to`. */
export function until(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
