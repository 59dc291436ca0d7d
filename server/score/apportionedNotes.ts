import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { PartBasis } from "../../domain/contract/areaPart.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import type { Kind } from "./linksBetween.ts";

/** How the need areas' figures are put to larger areas, a sentence for each published way that is not exact; `links` lead from the one kind to the other. */
export function apportionedNotes(base: Kind, kind: Kind, links: readonly PartLink[]): string[] {
  const [from, to] = [areaTypeWords[base.areaType], areaTypeWords[kind.areaType]];
  return (["best fit", "population"] as const)
    .filter((basis) => links.some((link) => link.basis === basis))
    .map((basis) => sentences[basis](from, to));
}

type Words = { readonly one: string; readonly many: string };

const sentences: Readonly<Record<Exclude<PartBasis, "exact" | "same code">, (from: Words, to: Words) => string>> = {
  "best fit": (from, to) =>
    `Figures of ${from.many} are added up to ${to.many} by best fit: each goes whole to where most of it lies, even where a border runs through it.`,
  population: (from, to) =>
    `Figures of ${from.many} are added up to ${to.many} by population: one that lies in several is shared out as its people live.`,
};
