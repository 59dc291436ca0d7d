import type { AreaPaints, Look } from "./areaPaints.ts";

/** The few looks there are, and of every outline, by its position, which of them its area has and how large its symbol is; no list of sizes where there are no symbols. */
export type AreaLooks = {
  readonly looks: readonly Look[];
  readonly of: ArrayLike<number>;
  readonly radii: ArrayLike<number> | null;
};

const unpainted: Look = { fill: null, pattern: "none", letter: "", hasSymbol: false };

/** Puts the looks of areas in the order of the outlines. `places` says where the area of each outline stands among the painted ones, -1 for an area that nobody painted: it has the first look. */
export function areaLooks(
  places: Int32Array,
  { looks, of, radii }: Pick<AreaPaints, "looks" | "of" | "radii">,
): AreaLooks {
  const count = places.length;
  const ofOutlines = new Uint8Array(count);
  // No symbol is a symbol of no size.
  const radiiOfOutlines = radii === null ? null : new Float64Array(count);
  for (let position = 0; position < count; position++) {
    const place = places[position] ?? -1;
    ofOutlines[position] = 1 + (of[place] ?? -1);
    if (radiiOfOutlines !== null) radiiOfOutlines[position] = radii?.[place] ?? 0;
  }
  return { looks: [unpainted, ...looks], of: ofOutlines, radii: radiiOfOutlines };
}
