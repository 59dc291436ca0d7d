import type { Gap } from "../../domain/contract/gap.ts";

type Value = (gap: Gap) => number | null;

/** What was found for these very areas, by what was asked of them. */
const found = new WeakMap<readonly Gap[], Map<Value, Float64Array>>();

/** The known figures of these areas in rising order, sorted once for each figure: a country takes long. Nobody may change what this gives. */
export function sortedFigures(gaps: readonly Gap[], value: Value): Float64Array {
  const before = found.get(gaps) ?? new Map<Value, Float64Array>();
  found.set(gaps, before);
  const known = before.get(value) ?? sortedAnew(gaps, value);
  before.set(value, known);
  return known;
}

/** Typed, because the browser sorts a country's numbers several times as fast without asking how two of them compare. */
function sortedAnew(gaps: readonly Gap[], value: Value): Float64Array {
  const figures = new Float64Array(gaps.length);
  let known = 0;
  for (const gap of gaps) {
    const figure = value(gap);
    if (figure !== null) figures[known++] = figure;
  }
  return figures.subarray(0, known).toSorted();
}
