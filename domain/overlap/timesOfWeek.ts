import { daytimeWords, eveningWords, weekdayWords, weekendWords } from "./productWords.ts";

export type TimeOfWeek = "daytime" | "evening" | "weekend";

/**
 * When an offer is, as far as its times say: in the daytime or the evening of a weekday, or at the weekend. Empty where that cannot be told.
 *
 * Holds   a clock time counts only where it is plainly one (10:00, 6.30pm, 18:00); 6 to 8 in the morning without "am" may be evening and tells nothing.
 */
export function timesOfWeek(times: string | null): ReadonlySet<TimeOfWeek> {
  const found = new Set<TimeOfWeek>();
  if (times === null) return found;
  const isAtWeekend = weekendWords.test(times);
  if (isAtWeekend) found.add("weekend");
  if (eveningWords.test(times)) found.add("evening");
  if (isAtWeekend && !weekdayWords.test(times)) return found;
  if (daytimeWords.test(times)) found.add("daytime");
  for (const { from, to } of clockRanges(times)) {
    if (from < evening) found.add("daytime");
    if (from >= evening || (to !== null && to > evening + 1)) found.add("evening");
  }
  return found;
}

/** From five in the afternoon. */
const evening = 17;

type ClockRange = { readonly from: number; readonly to: number | null };

function clockRanges(times: string): ClockRange[] {
  return [...times.matchAll(range)].flatMap(({ groups = {} }): ClockRange[] => {
    const { h1 = "", m1, half1, h2, m2, half2 } = groups;
    const to = h2 === undefined ? null : hourOf(h2, m2, half2);
    // "6-8pm": what is said of the end is meant of the start, unless the start comes later on the clock (11-1pm).
    const isShared = half1 === undefined && h2 !== undefined && Number(h1) < Number(h2) && Number(h2) !== 12;
    const from = hourOf(h1, m1, half1 ?? (isShared ? half2 : undefined) ?? (half2 === undefined ? undefined : "am"));
    return from === null ? [] : [{ from, to }];
  });
}

const range =
  /(?<![\d:.])(?<h1>\d{1,2})(?:[:.](?<m1>[0-5]\d))? ?(?<half1>[ap]\.?m\b\.?)?(?: ?(?:-|–|—|to|until|till) ?(?<h2>\d{1,2})(?:[:.](?<m2>[0-5]\d))? ?(?<half2>[ap]\.?m\b\.?)?)?(?![\d:]|\.\d)/giu;

/** Null where it is no clock time for certain. */
function hourOf(hours: string, minutes: string | undefined, half: string | undefined): number | null {
  const hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return hour <= 23 && minutes !== undefined ? hour : null;
    return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  }
  if (minutes === undefined || hour > 23 || hour < 8) return null;
  return hour;
}
