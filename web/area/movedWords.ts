import { fixedWritten } from "../areas/cellWords.ts";
import type { TrendPoint } from "../charts/trendSeries.ts";
import { dateWritten } from "../data/written.ts";

/** What happened to a figure, for a title and for a sentence, to go on behind its name. */
export type Moved = { readonly short: string; readonly long: string };

/**
 * What happened between the first and the last known period. Where their intervals overlap it only "may have" risen or fallen. None where fewer than two periods are known.
 */
export function movedWords(points: readonly TrendPoint[]): Moved | null {
  const known = points.flatMap(({ value, ...point }) => (value === null ? [] : [{ ...point, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const [from, to] = [dateWritten(first.period), dateWritten(last.period)];
  const [was, is] = [fixedWritten(first.value, 1), fixedWritten(last.value, 1)];
  if (was === is)
    return { short: `in ${to} is as it was in ${from}`, long: `was ${was} in ${from} and is ${is} in ${to}` };
  const isRise = last.value > first.value;
  const [lower, higher] = isRise ? [first, last] : [last, first];
  const isOpen = lower.high != null && higher.low != null && lower.high >= higher.low;
  const way = isOpen ? (isRise ? "may have risen" : "may have fallen") : isRise ? "rose" : "fell";
  return { short: `${way} from ${from} to ${to}`, long: `${way} from ${was} in ${from} to ${is} in ${to}` };
}
