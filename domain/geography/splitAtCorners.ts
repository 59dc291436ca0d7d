import KDBush from "kdbush";
import { entry } from "./entry.ts";
import type { Corner, Side } from "./numberedCorners.ts";

/** Rounding moves a corner by up to a metre off the line it was on; this is about two and a half. */
const closeDegrees = 2.2e-5;

/**
 * The same sides, each broken wherever a corner of another one lies on it, so that neighbours who share only a stretch of a
 * border share whole sides afterwards. "On it" allows for the metre that rounding takes.
 */
export function splitAtCorners(sides: readonly Side[], corners: readonly Corner[]): Side[] {
  const used = [...new Set(sides.flat())];
  if (used.length === 0) return [];
  const index = new KDBush(used.length);
  for (const number of used) index.add(...entry(corners, number));
  index.finish();
  return sides.flatMap(([from, to]) => {
    const [start, end] = [entry(corners, from), entry(corners, to)];
    const between = index
      .range(
        Math.min(start[0], end[0]) - 2 * closeDegrees,
        Math.min(start[1], end[1]) - closeDegrees,
        Math.max(start[0], end[0]) + 2 * closeDegrees,
        Math.max(start[1], end[1]) + closeDegrees,
      )
      .flatMap((at) => {
        const number = used[at];
        if (number === undefined || number === from || number === to) return [];
        const along = shareAlong(start, end, entry(corners, number));
        return along === null ? [] : [{ number, along }];
      })
      .toSorted((one, other) => one.along - other.along);
    const stops = [from, ...between.map(({ number }) => number), to];
    return stops.slice(1).map((stop, at): Side => [stops[at] ?? from, stop]);
  });
}

/** How far along a side a corner lies, between 0 and 1; null when it is not on it. */
function shareAlong(start: Corner, end: Corner, corner: Corner): number | null {
  const eastward = Math.cos((corner[1] * Math.PI) / 180);
  const [x, y] = [(end[0] - start[0]) * eastward, end[1] - start[1]];
  const [px, py] = [(corner[0] - start[0]) * eastward, corner[1] - start[1]];
  const squared = x * x + y * y;
  const along = (px * x + py * y) / squared;
  const off = Math.abs(px * y - py * x) / Math.sqrt(squared);
  return along > 0 && along < 1 && off <= closeDegrees ? along : null;
}
