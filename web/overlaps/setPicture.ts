import type { Overlap } from "../../domain/contract/overlap.ts";
import { fixedWritten, numberCell } from "../areas/cellWords.ts";
import { countWritten } from "../data/written.ts";
import type { AreaPaint } from "../map/areaPaint.ts";
import type { PointLink } from "../map/pointFeatures.ts";
import type { MapPoint } from "../map/pointGroups.ts";
import { closestLinks, strengthOf } from "./closestLinks.ts";
import { memberLetter, memberWords } from "./setName.ts";

/** The offers of a set that have a point; each is known to the map by its position in the set. */
export function setPoints({ members }: Overlap, chosen: number | null): MapPoint[] {
  return members.flatMap((member, position) =>
    member.lon === null || member.lat === null
      ? []
      : [
          {
            id: String(position),
            letter: memberLetter(position),
            lon: member.lon,
            lat: member.lat,
            words: `${memberWords(member)}, ${countWritten(member.places, "place")}`,
            isChosen: position === chosen,
          },
        ],
  );
}

/** The links that are drawn, as strong as the weaker of the two ways. */
export function setLinks(set: Overlap): PointLink[] {
  return closestLinks(set).map((link) => ({
    from: String(link.one),
    to: String(link.other),
    strength: strengthOf(link),
  }));
}

/** The areas that it serves, and on top those with a gap that it could serve. */
export function setPaints({ areasServed, gapsNearby }: Overlap): AreaPaint[] {
  const gaps = new Set(gapsNearby.map(({ code }) => code));
  return [
    ...areasServed
      .filter(({ code }) => !gaps.has(code))
      .map(({ code, name, need }) => ({
        code,
        fill: "--map-served",
        pattern: "none" as const,
        words: () => [name, "In reach of this set", `In need a year: ${numberCell(need, 1)}`],
      })),
    ...gapsNearby.map(({ code, name, unmet, km }) => ({
      code,
      fill: "--class-gap",
      pattern: "stripes" as const,
      words: () => [
        name,
        `Unmet a year: ${fixedWritten(unmet, 1)}`,
        `${fixedWritten(km, 1)} km from the nearest offer`,
      ],
    })),
  ];
}
