import { percentTyped } from "../percentTyped.ts";
import { percentRead, type ZoneTyped } from "./zonesTyped.ts";

/** One zone more: the outermost is parted in the middle, and both parts count what it counted. An empty box where that cannot be read. */
export function oneZoneMore(zones: readonly ZoneTyped[]): ZoneTyped[] {
  const outermost = zones.at(-1) ?? { upTo: "100", weight: "" };
  const start = percentRead(zones.at(-2)?.upTo ?? "0");
  const end = percentRead(outermost.upTo);
  const middle = start === null || end === null ? "" : percentTyped((start + end) / 200, 6);
  return [...zones.slice(0, -1), { upTo: middle, weight: outermost.weight }, outermost];
}

/** Without one of the zones: the one outside it reaches in to where it began. Without the outermost, the one before reaches out to the edge. */
export function withoutZone(zones: readonly ZoneTyped[], place: number): ZoneTyped[] {
  const left = zones.filter((_, other) => other !== place);
  const [removed, last] = [zones[place], left.at(-1)];
  if (place < left.length || removed === undefined || last === undefined) return left;
  return [...left.slice(0, -1), { ...last, upTo: removed.upTo }];
}
