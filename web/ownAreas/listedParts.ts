import type { AreaCode } from "../../domain/contract/area.ts";
import type { OwnAreaCandidates } from "../../domain/contract/ownArea.ts";

/** What is looked for in the list of areas. */
export type PartFilter = {
  readonly words: string;
  /** Empty: all. */
  readonly district: string;
  readonly only: "all" | "ticked" | "near the edge";
};

export type ListedPart = { readonly code: AreaCode; readonly name: string; readonly district: string | null };

type Sets = { readonly ticked: ReadonlySet<string>; readonly nearEdge: ReadonlySet<string> };

/** The areas that a filter finds, by name, then by code. */
export function listedParts(
  { codes, names, districts }: OwnAreaCandidates,
  { words, district, only }: PartFilter,
  { ticked, nearEdge }: Sets,
): ListedPart[] {
  const wanted = words.trim().toLowerCase();
  const found = codes.flatMap((code, at): ListedPart[] => {
    const part = { code, name: names[at] ?? code, district: districts[at] ?? null };
    if (district !== "" && part.district !== district) return [];
    if (only === "ticked" && !ticked.has(code)) return [];
    if (only === "near the edge" && !nearEdge.has(code)) return [];
    const isFound = part.name.toLowerCase().includes(wanted) || code.toLowerCase().startsWith(wanted);
    return isFound ? [part] : [];
  });
  return found.toSorted((one, other) => order.compare(one.name, other.name) || (one.code < other.code ? -1 : 1));
}

/** The districts that the areas lie in, by name. */
export function districtsOf({ districts }: OwnAreaCandidates): string[] {
  return [...new Set(districts.filter((district) => district !== null))].toSorted(order.compare);
}

const order = new Intl.Collator("en-GB", { numeric: true });
