type Area = { readonly code: string };

/**
 * Finds where each of some codes stands among areas; -1 for one that is not there. It remembers the last, and the same areas in the same lists cost nothing: another view of a country changes
 * neither.
 */
export function placesAmong(): (areas: readonly Area[], codes: readonly string[]) => Int32Array {
  let last: { readonly areas: readonly Area[]; readonly codes: readonly string[]; readonly places: Int32Array } | null =
    null;
  return (areas, codes) => {
    if (last?.areas !== areas || last.codes !== codes) last = { areas, codes, places: found(areas, codes) };
    return last.places;
  };
}

function found(areas: readonly Area[], codes: readonly string[]): Int32Array {
  const places = new Map(areas.map(({ code }, place) => [code, place]));
  return Int32Array.from(codes, (code) => places.get(code) ?? -1);
}
