import type { Overlap, OverlapMember, Overlaps } from "../contract/overlap.ts";

/** The columns of our own export of overlaps, in order. What is not known stays blank, never 0. */
export const overlapColumns = [
  "set",
  "sure",
  "sureness",
  "set_offers",
  "set_places",
  "set_essential",
  "set_removable",
  "set_share",
  "set_sentence",
  "gaps_nearby",
  "areas_served",
  "dataset",
  "row",
  "provider",
  "title",
  "venue",
  "lon",
  "lat",
  "places",
  "places_basis",
  "free",
  "removable_alone",
  "overlaps_with",
  "level",
  "area_type",
  "boundary_vintage",
  "period",
  "snapshot",
] as const;
export type OverlapColumn = (typeof overlapColumns)[number];

/** One cell: text or a number as they are, null for blank. Quoting, and keeping text from being read as a formula, is the writer's. */
export type OverlapRow = Readonly<Record<OverlapColumn, string | number | null>>;

/**
 * One row for each offer of each set, in the order of the answer, those that are not sure last. The figures of the set stand in each of its rows and must not be added up; nor must
 * `removable_alone`, which is what one offer could do without if all others stayed. `overlaps_with` names the rows of the offers it is linked with.
 */
export function overlapRows(answer: Omit<Overlaps, "whole">): OverlapRow[] {
  return [...answer.overlaps, ...answer.notSure].flatMap((set) => {
    const isSure = answer.overlaps.includes(set);
    return set.members.map((member, position) => tidied(rowOf(answer, set, isSure, member, position)));
  });
}

function rowOf(
  answer: Omit<Overlaps, "whole">,
  set: Overlap,
  isSure: boolean,
  member: OverlapMember,
  position: number,
): OverlapRow {
  return {
    set: set.id,
    sure: set.sureness === null ? "not known" : isSure ? "yes" : "no",
    sureness: set.sureness,
    set_offers: set.members.length,
    set_places: set.places,
    set_essential: set.essential,
    set_removable: set.removable,
    set_share: set.share,
    set_sentence: set.sentence,
    gaps_nearby: listed(set.gapsNearby.map(({ code, name, km }) => `${name} (${code}) ${km.toFixed(1)} km`)),
    areas_served: set.areasServed.length,
    dataset: member.dataset,
    row: member.row,
    provider: member.provider,
    title: member.title,
    venue: member.venue,
    lon: member.lon,
    lat: member.lat,
    places: member.places,
    places_basis: member.placesBasis,
    free: member.free,
    removable_alone: member.removable,
    overlaps_with: listed(linkedWith(set, position)),
    level: answer.level,
    area_type: answer.areaType,
    boundary_vintage: answer.vintage,
    period: answer.period,
    snapshot: answer.snapshot,
  };
}

/** The offers that one is linked with itself; the others of its set it only shares with those. */
function linkedWith({ links, members }: Overlap, position: number): string[] {
  return links.flatMap(({ one, other }) => {
    const beside = one === position ? members[other] : other === position ? members[one] : undefined;
    return beside === undefined ? [] : [`${beside.provider}: ${beside.title} (row ${beside.row})`];
  });
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join("; ");
}

/** Figures to a millionth, which is past anything they can mean and hides binary fractions. */
function tidied(row: OverlapRow): OverlapRow {
  const cells = overlapColumns.map((column) => {
    const cell = row[column];
    return [column, typeof cell === "number" ? Number(cell.toFixed(6)) : cell] as const;
  });
  return { ...row, ...Object.fromEntries(cells) };
}
