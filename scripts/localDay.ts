/** Today's calendar day where this machine is, as `YYYY-MM-DD`. */
export function localDay(now: Date = new Date()): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
