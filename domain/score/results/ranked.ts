import type { Gap } from "../../contract/gap.ts";

/** Most unmet people first, those without a score last, then by name; rank 1 is the most, and areas with as many share a rank. */
export function ranked(gaps: readonly Gap[]): Gap[] {
  const sorted = gaps.toSorted(
    (a, b) => unmetFirst(a, b) || collator.compare(a.name, b.name) || collator.compare(a.code, b.code),
  );
  let rank = 0;
  return sorted.map((gap, i) => {
    if (!isRanked(gap)) return { ...gap, rank: null };
    if (i === 0 || gap.unmet !== sorted[i - 1]?.unmet) rank = i + 1;
    return { ...gap, rank };
  });
}

const collator = new Intl.Collator("en-GB", { numeric: true });

function unmetFirst(a: Gap, b: Gap): number {
  if (!isRanked(a) || !isRanked(b)) return Number(!isRanked(a)) - Number(!isRanked(b));
  return b.unmet - a.unmet;
}

/** What is known of an area without a score is no measure of it: it stands with the unknown. */
function isRanked(gap: Gap): gap is Gap & { unmet: number } {
  return gap.unmet !== null && gap.class !== "unknown";
}
