import type { Gap } from "../../domain/contract/gap.ts";

const names = new Intl.Collator("en-GB", { numeric: true });

/** Areas with the most people unmet first, where no people are known by rank mismatch; what is not known comes last, and ties go by name and code. */
export function mostUnmetFirst(gaps: readonly Gap[]): Gap[] {
  return gaps.toSorted(
    (a, b) =>
      knownFirst(b.unmet, a.unmet) ||
      knownFirst(b.rankMismatch, a.rankMismatch) ||
      names.compare(a.name, b.name) ||
      (a.code < b.code ? -1 : 1),
  );
}

/** Compares so that the larger comes first when called with the second before the first; unknown is below everything. */
function knownFirst(one: number | null, other: number | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  return one - other;
}
