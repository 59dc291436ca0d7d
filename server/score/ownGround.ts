import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { ownKind } from "../../domain/contract/ownArea.ts";
import type { AreaTypeCount } from "../store/read/areaTypeCounts.ts";
import type { OwnAreaParts } from "../store/ownArea/ownAreaParts.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import { type Kind, linksBetween, nameOf, sameKind } from "./linksBetween.ts";

/** Own areas among what there is to choose from: a kind of area, made of those kinds that some own area is made of. None where there is none that figures can be summed to. */
export function ownGround(own: readonly OwnAreaParts[]): { kinds: AreaTypeCount[]; links: PartLink[] } {
  const whole = own.filter(isWhole);
  if (whole.length === 0) return { kinds: [], links: [] };
  const madeOf = new Map(whole.map((area) => [nameOf(area), area]));
  const links = [...madeOf.values()].map(
    (kind): PartLink => ({
      partType: kind.areaType,
      partVintage: kind.vintage,
      wholeType: ownKind.areaType,
      wholeVintage: ownKind.vintage,
      overlaps: sharesParts(whole.filter((area) => sameKind(area, kind))),
      basis: "exact",
      sameCode: null,
    }),
  );
  return { kinds: [{ ...ownKind, areas: whole.length, officialShapes: 0 }], links };
}

/** Does the study area report everything that an own area is made of? A score of a piece of it would pass for one of the whole. */
export function isWhole({ outside }: Pick<OwnAreaParts, "outside">): boolean {
  return outside.length === 0;
}

/** How own areas are made, and why some have no row: parts that are not in the study area any more, or need that is not known that finely. */
export function ownNotes(own: readonly OwnAreaParts[], base: Kind | undefined, links: readonly PartLink[]): string[] {
  const cut = own.filter((area) => !isWhole(area));
  const unreached =
    base === undefined
      ? []
      : own.filter((area) => isWhole(area) && !sameKind(base, area) && linksBetween(links, base, area).length === 0);
  return [
    "Each own area is a list of official areas, all counted whole: its own page says which, and how they were chosen.",
    ...(cut.length === 0
      ? []
      : [`Left out, because some of what they are made of is not in the study area any more: ${named(cut)}.`]),
    ...(unreached.length === 0 || base === undefined
      ? []
      : [
          `Left out, because the need is known by ${areaTypeWords[base.areaType].one} and nothing says how that adds up to what they are made of: ${named(unreached)}.`,
        ]),
  ];
}

function named(own: readonly OwnAreaParts[]): string {
  return own.map(({ name }) => `“${name}”`).join(", ");
}

function sharesParts(own: readonly OwnAreaParts[]): boolean {
  const codes = own.flatMap((area) => area.codes);
  return new Set(codes).size < codes.length;
}
