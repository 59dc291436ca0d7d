/** What a date format shows of a number: the date, the time of day or both. */
export type DateParts = { readonly hasDate: boolean; readonly hasTime: boolean };

/**
 * The date that a spreadsheet means by a number of days, as ISO text: 2026-03-31, 2026-03-31T10:30 or 10:30. Null when it is no date.
 * Day 60 of the 1900 calendar, 29 February 1900, never was; days before it count from one day later.
 */
export function serialDate(serial: number, { hasDate, hasTime }: DateParts, is1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= endOfDays) return null;
  const moved = is1904 ? serial + daysTo1904 : serial < 60 ? serial + 1 : serial;
  const days = Math.floor(moved);
  const minutes = hasTime ? Math.round((moved - days) * 1_440) : 0;
  const text = new Date(start + days * 86_400_000 + minutes * 60_000).toISOString();
  if (!hasDate) return text.slice(11, 16);
  return hasTime ? text.slice(0, 16).replace("T00:00", "") : text.slice(0, 10);
}

const start = Date.UTC(1899, 11, 30);
const daysTo1904 = 1_462;
// 31 December 9999
const endOfDays = 2_958_466;
