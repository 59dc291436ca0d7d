import type { AreaCode } from "../../domain/contract/area.ts";
import { namesakesOf } from "./namesakes.ts";
import { plainAreaName, tidyAreaName } from "./plainAreaName.ts";

/**
 * Finds areas by their names as people write them: "Bristol City Council" is "Bristol, City of". The name as it stands goes before one that differs in case and
 * punctuation only, and that before one without its titles; null when none fits, "ambiguous" when several areas fit equally well. Misspellings are not guessed.
 */
export function areaByName(
  areas: readonly { readonly code: AreaCode; readonly name: string }[],
): (name: string) => AreaCode | null | "ambiguous" {
  const exact = indexBy(areas, (name) => name.trim());
  const tidy = indexBy(areas, tidyAreaName);
  const plain = indexBy(areas, plainAreaName);
  return (name) => {
    const found = exact().get(name.trim()) ?? tidy().get(tidyAreaName(name)) ?? plain().get(plainAreaName(name));
    if (found !== undefined) return found;
    const called = new Set(namesakesOf(name).flatMap((other) => plain().get(other) ?? []));
    const [first = null] = called;
    return called.size > 1 ? "ambiguous" : first;
  };
}

type Index = ReadonlyMap<string, AreaCode | "ambiguous">;

/** An index that is built when it is first asked: most names are found as they stand. */
function indexBy(
  areas: readonly { readonly code: AreaCode; readonly name: string }[],
  keyOf: (name: string) => string,
): () => Index {
  let index: Map<string, AreaCode | "ambiguous"> | null = null;
  return () => {
    if (index !== null) return index;
    index = new Map();
    for (const { code, name } of areas) {
      const key = keyOf(name);
      if (key === "") continue;
      const former = index.get(key);
      index.set(key, former === undefined || former === code ? code : "ambiguous");
    }
    return index;
  };
}
