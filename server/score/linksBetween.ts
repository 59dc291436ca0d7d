import type { AreaType } from "../../domain/contract/areaType.ts";
import { ownKind } from "../../domain/contract/ownArea.ts";
import type { PartLink } from "../store/read/partLinks.ts";

/** A kind of area: its type and vintage. */
export type Kind = { readonly areaType: AreaType; readonly vintage: string };

/**
 * The links that lead from a smaller kind of area up to a larger one, by every published way there is: an area without a direct link may have a chain. Where none leads there, those
 * of the best way that joins two years by code (`acrossYears`). Own areas are reached through each kind that they are made of.
 */
export function linksBetween(links: readonly PartLink[], from: Kind, to: Kind): PartLink[] {
  if (sameKind(from, to)) return [];
  const found = new Set(
    to.areaType === ownKind.areaType
      ? toOwnAreas(links, from)
      : (publishedWays(links, from, to) ?? acrossYears(links, from, to)),
  );
  return links.filter((link) => found.has(link));
}

/** Was it published, and not found by the codes alone? */
export function isPublished({ basis }: Pick<PartLink, "basis">): boolean {
  return basis !== "same code";
}

function toOwnAreas(links: readonly PartLink[], from: Kind): PartLink[] {
  return links
    .filter((link) => link.wholeType === ownKind.areaType)
    .flatMap((link) => {
      const madeOf = partOf(link);
      const below = linksBetween(links, from, madeOf);
      return below.length > 0 || sameKind(from, madeOf) ? [...below, link] : [];
    });
}

function publishedWays(links: readonly PartLink[], from: Kind, to: Kind): PartLink[] | undefined {
  const published = links.filter(isPublished);
  const ways = published.filter(linking(published, from, to));
  return ways.length > 0 ? ways : undefined;
}

/** One year's areas are taken for another's only once on a way: where fewest have no namesake, then between the nearest years, then the newest. */
function acrossYears(links: readonly PartLink[], from: Kind, to: Kind): PartLink[] {
  const published = links.filter(isPublished);
  const [join] = links
    .filter((link) => !isPublished(link))
    .filter(linking(published, from, to))
    .toSorted(
      (one, other) =>
        withoutNamesake(one) - withoutNamesake(other) ||
        yearsApart(one) - yearsApart(other) ||
        Number(other.wholeVintage) - Number(one.wholeVintage) ||
        Number(other.partVintage) - Number(one.partVintage),
    );
  if (join === undefined) return [];
  return [
    ...(publishedWays(links, from, partOf(join)) ?? []),
    join,
    ...(publishedWays(links, wholeOf(join), to) ?? []),
  ];
}

/** Tells whether a link goes from where `from` leads, by the ways given, to what leads on to `to`. */
function linking(ways: readonly PartLink[], from: Kind, to: Kind): (link: PartLink) => boolean {
  const above = new Set(kindsAbove(ways, from).map(nameOf));
  const below = new Set(kindsBelow(ways, to).map(nameOf));
  return (link) => above.has(nameOf(partOf(link))) && below.has(nameOf(wholeOf(link)));
}

function withoutNamesake({ sameCode }: PartLink): number {
  return sameCode === null ? 0 : sameCode.onlyWhole.length;
}

function yearsApart({ partVintage, wholeVintage }: PartLink): number {
  return Math.abs(Number(partVintage) - Number(wholeVintage));
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

/** Each kind once. */
export function uniqueKinds(kinds: readonly Kind[]): Kind[] {
  return [
    ...new Map(kinds.map(({ areaType, vintage }) => [nameOf({ areaType, vintage }), { areaType, vintage }])).values(),
  ];
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
