import { areaCodeSchema } from "../../domain/contract/area.ts";
import { type AreaType, areaTypes, areaTypeWords } from "../../domain/contract/areaType.ts";
import { gssAreaType } from "../cells/gssAreaType.ts";
import { namesakesOf } from "../names/namesakes.ts";
import { plainAreaName } from "../names/plainAreaName.ts";
import type { Surroundings } from "../reading.ts";
import type { Held } from "./content.ts";

/** Which cells, given with how often each stands there, are codes or names of areas. */
export type AreaContent = (
  cells: ReadonlyMap<string, number>,
) => readonly (readonly ["area code" | "area name", Held])[];

/** Looks cells up in the area list: codes of which type and boundary year, names of which type. Without a list codes are known by their form only. */
export function areaContent(surroundings: Surroundings): AreaContent {
  let names: NameTypes | null = null;
  return (cells) => {
    const codes = codesIn(cells, surroundings);
    if (codes !== null) return [["area code", codes]];
    names ??= nameTypes(surroundings);
    const named = namesIn(cells, names);
    return named === null ? [] : [["area name", named]];
  };
}

function codesIn(cells: ReadonlyMap<string, number>, surroundings: Surroundings): Held | null {
  const byType = new Map<AreaType, { readonly code: string; readonly times: number }[]>();
  for (const [cell, times] of cells) {
    const code = cell.toUpperCase();
    const areaType = gssAreaType(code);
    if (areaType === null) continue;
    const codes = byType.get(areaType) ?? [];
    codes.push({ code, times });
    byType.set(areaType, codes);
  }
  const [main] = [...byType].toSorted(([, a], [, b]) => b.length - a.length);
  if (main === undefined) return null;
  const count = sum([...byType.values()].flat().map(({ times }) => times));
  if (byType.size > 1) return { count, one: "an area code", many: "codes of areas of several kinds" };
  const [areaType, codes] = main;
  const { one, many } = areaTypeWords[areaType];
  const years = vintagesOfAll(
    areaType,
    codes.map(({ code }) => code),
    surroundings,
  );
  const area = { type: areaType, vintage: years.length === 1 ? (years[0] ?? null) : null };
  if (years.length === 0) return { count, one: `the code of a ${one}`, many: `codes of ${many}`, area };
  const of = years.length === 1 ? `${years[0]}` : `${years.slice(0, -1).join(", ")} and ${years.at(-1)} alike`;
  return { count, one: `the code of a ${one} of ${of}`, many: `codes of ${many} of ${of}`, area };
}

/** The boundary years of which all these codes are, the oldest first. */
function vintagesOfAll(
  areaType: AreaType,
  codes: readonly string[],
  { vintagesOf, isKnownArea }: Surroundings,
): string[] {
  const parsed = codes.map((code) => areaCodeSchema.parse(code));
  return (vintagesOf?.(areaType) ?? []).filter((vintage) =>
    parsed.every((code) => isKnownArea(areaType, vintage, code)),
  );
}

/** Names of the larger areas, of which there are some hundreds; LSOAs and MSOAs by the number at the end of theirs. */
function namesIn(cells: ReadonlyMap<string, number>, typesOf: NameTypes): Held | null {
  const worded = [...cells].filter(([cell]) => /\p{L}{2}/u.test(cell) && !/[@/]/.test(cell) && cell.length <= longest);
  if (worded.length * 2 < cells.size || !isWorthwhile(worded, typesOf)) return null;
  const counts = new Map<AreaType, number>();
  for (const [cell, times] of worded) {
    for (const areaType of typesOf(cell)) counts.set(areaType, (counts.get(areaType) ?? 0) + times);
  }
  const [best] = [...counts].toSorted(([one, a], [other, b]) => b - a || order(one) - order(other));
  if (best === undefined) return null;
  const [areaType, count] = best;
  const { one, many } = areaTypeWords[areaType];
  return { count, one: `the name of a ${one}`, many: `names of ${many}`, area: { type: areaType, vintage: null } };
}

/** Of two kinds with as many names the smaller goes first, whatever the order of the rows. */
function order(areaType: AreaType): number {
  return areaTypes.indexOf(areaType);
}

/** The kinds of area that go by a name. */
type NameTypes = (name: string) => readonly AreaType[];

function nameTypes({ vintagesOf, areasNamed }: Surroundings): NameTypes {
  const types = new Map<string, Set<AreaType>>();
  for (const areaType of larger) {
    const vintage = vintagesOf?.(areaType).at(-1);
    for (const { name } of vintage === undefined ? [] : (areasNamed?.(areaType, vintage) ?? [])) {
      const plain = plainAreaName(name);
      types.set(plain, (types.get(plain) ?? new Set()).add(areaType));
    }
  }
  return (name) => {
    const form = numbered.find(([, ending]) => ending.test(name));
    if (form !== undefined) return [form[0]];
    const plain = [plainAreaName(name), ...namesakesOf(name)].find((one) => types.has(one));
    return plain === undefined ? [] : [...(types.get(plain) ?? [])];
  };
}

const larger = ["district", "county", "strategic_authority", "lep", "lsip", "region", "country"] as const;
const numbered = [
  ["lsoa", /^[A-Z].* \d{3}[A-Z]$/],
  ["msoa", /^[A-Z].* \d{3}$/],
] as const;

/** Whether any of some twenty cells, taken evenly from all in the order of the alphabet, is a name: most columns of words hold none, and each look takes time. */
function isWorthwhile(worded: readonly (readonly [string, number])[], typesOf: NameTypes): boolean {
  const sorted = worded.map(([cell]) => cell).toSorted();
  const step = Math.max(1, Math.floor(sorted.length / 20));
  return sorted.some((cell, place) => place % step === 0 && typesOf(cell).length > 0);
}

// "Bournemouth, Christchurch and Poole Unitary Authority" is shorter; a longer text is no name.
const longest = 80;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
