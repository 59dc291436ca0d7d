import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { written } from "../../domain/score/words/counted.ts";
import type { PartLink } from "../store/read/partLinks.ts";

/** Where figures cross from one year's areas to another's by code: how many do, and which areas have no namesake. One sentence or more for each two years; none where all was published. */
export function sameCodeNotes(links: readonly PartLink[]): string[] {
  return links.map(noteOf).filter((note) => note !== null);
}

function noteOf({ partType, partVintage: from, wholeVintage: to, sameCode }: PartLink): string | null {
  if (sameCode === null) return null;
  const { areas, onlyPart, onlyWhole } = sameCode;
  const crossed = `Figures cross from ${areaTypeWords[partType].many} of ${from} to those of ${to} by code (a code is never used again, and a boundary changed in law gets a new one): ${written(areas)} have the same in both years and are taken as one.`;
  const lost = `Only of ${from}: ${named(onlyPart)}. Nothing says which areas of ${to} their figures belong to, so they are in none.`;
  const missing = `Only of ${to}: ${named(onlyWhole)}. Nothing is known for them, and larger areas that they are part of are left out.`;
  return [crossed, ...(onlyPart.length === 0 ? [] : [lost]), ...(onlyWhole.length === 0 ? [] : [missing])].join(" ");
}

function named(names: readonly string[]): string {
  if (names.length <= most + 1) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${written(names.length - most)} more`;
}

const most = 5;
