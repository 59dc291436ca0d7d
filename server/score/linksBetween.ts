import type { AreaType } from "../../domain/contract/areaType.ts";
import type { PartLink } from "../store/read/partLinks.ts";

/** A kind of area: its type and vintage. */
export type Kind = { readonly areaType: AreaType; readonly vintage: string };

/** The links that lead from a smaller kind of area up to a larger one, by every way there is: an area without a direct link may have a chain. */
export function linksBetween(links: readonly PartLink[], from: Kind, to: Kind): PartLink[] {
  if (sameKind(from, to)) return [];
  const above = new Set(kindsAbove(links, from).map(nameOf));
  const below = new Set(kindsBelow(links, to).map(nameOf));
  return links.filter((link) => above.has(nameOf(partOf(link))) && below.has(nameOf(wholeOf(link))));
}

/** A kind of area and all those that it adds up to. */
export function kindsAbove(links: readonly PartLink[], from: Kind): readonly Kind[] {
  return closure(from, (kind) => links.filter((link) => sameKind(partOf(link), kind)).map(wholeOf));
}

/** A kind of area and all those that it is made of. */
export function kindsBelow(links: readonly PartLink[], to: Kind): readonly Kind[] {
  return closure(to, (kind) => links.filter((link) => sameKind(wholeOf(link), kind)).map(partOf));
}

/** Are they the same type and vintage? */
export function sameKind(one: Kind, other: Kind): boolean {
  return one.areaType === other.areaType && one.vintage === other.vintage;
}

/** One string for one kind, for maps and sets. */
export function nameOf(kind: Kind): string {
  return `${kind.areaType}/${kind.vintage}`;
}

function partOf(link: PartLink): Kind {
  return { areaType: link.partType, vintage: link.partVintage };
}

function wholeOf(link: PartLink): Kind {
  return { areaType: link.wholeType, vintage: link.wholeVintage };
}

function closure(start: Kind, next: (kind: Kind) => readonly Kind[]): readonly Kind[] {
  const seen = new Map([[nameOf(start), start]]);
  const waiting = [start];
  for (let kind = waiting.pop(); kind !== undefined; kind = waiting.pop()) {
    for (const found of next(kind)) {
      if (seen.has(nameOf(found))) continue;
      seen.set(nameOf(found), found);
      waiting.push(found);
    }
  }
  return [...seen.values()];
}
