import { type Coordinates, isKnown } from "./space.ts";

/** Areas in small groups: those of group g stand at `areaPtr[g]` up to, not including, `areaPtr[g + 1]` of `area`. */
export type Groups = { readonly groups: number; readonly areaPtr: Uint32Array; readonly area: Uint32Array };

/** Groups areas of the same reach that stand in one cell, half of it wide. That two cells may get one key costs time, never a pair. */
export function groupsOf(areas: Coordinates, length: Float64Array): Groups {
  const groupOfKey = new Map<number, number>();
  const group = new Int32Array(length.length).fill(-1);
  for (let i = 0; i < length.length; i++) {
    const reaches = length[i] ?? NaN;
    if (!(reaches >= 0) || !isKnown(areas, i)) continue;
    const key = cellKey(areas, i, Math.max(reaches, 1e-9) / 2);
    const known = groupOfKey.get(key) ?? groupOfKey.size;
    if (known === groupOfKey.size) groupOfKey.set(key, known);
    group[i] = known;
  }
  return { groups: groupOfKey.size, ...sorted(group, groupOfKey.size) };
}

/** A whole number, for those are looked up quickest. */
function cellKey({ x, y, z }: Coordinates, i: number, side: number): number {
  const column = Math.imul(Math.floor((x[i] ?? NaN) / side), 73_856_093);
  const row = Math.imul(Math.floor((y[i] ?? NaN) / side), 19_349_663);
  const layer = Math.imul(Math.floor((z[i] ?? NaN) / side), 83_492_791);
  return (column + row + layer + Math.imul(Math.floor(side * 1e6), 2_654_435_761)) | 0;
}

function sorted(group: Int32Array, groups: number): Pick<Groups, "areaPtr" | "area"> {
  const areaPtr = new Uint32Array(groups + 1);
  for (const g of group) if (g >= 0) areaPtr[g + 1] = (areaPtr[g + 1] ?? NaN) + 1;
  for (let g = 0; g < groups; g++) areaPtr[g + 1] = (areaPtr[g + 1] ?? NaN) + (areaPtr[g] ?? NaN);
  const next = areaPtr.slice();
  const area = new Uint32Array(areaPtr[groups] ?? NaN);
  for (let i = 0; i < group.length; i++) {
    const g = group[i] ?? NaN;
    if (g < 0) continue;
    const place = next[g] ?? NaN;
    area[place] = i;
    next[g] = place + 1;
  }
  return { areaPtr, area };
}
