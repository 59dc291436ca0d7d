import type { Gap } from "../contract/gap.ts";

/** Most unmet people first, unknown last, then by name; rank 1 is the most, and areas with as many share a rank. */
export function ranked(gaps: readonly Gap[]): Gap[] {
  const sorted = gaps.toSorted(
    (a, b) => unmetFirst(a, b) || collator.compare(a.name, b.name) || collator.compare(a.code, b.code),
  );
  let rank = 0;
  return sorted.map((gap, i) => {
    if (gap.unmet === null) return { ...gap, rank: null };
    if (i === 0 || gap.unmet !== sorted[i - 1]?.unmet) rank = i + 1;
    return { ...gap, rank };
  });
}

const collator = new Intl.Collator("en-GB", { numeric: true });

function unmetFirst(a: Gap, b: Gap): number {
  if (a.unmet === null || b.unmet === null) return Number(a.unmet === null) - Number(b.unmet === null);
  return b.unmet - a.unmet;
}
