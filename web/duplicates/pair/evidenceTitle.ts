import type { Comparison, Judgement } from "../../../domain/contract/evidence.ts";
import { capitalised, listWritten } from "../../data/written.ts";
import { comparisonWords } from "./comparisonWords.ts";

/** What the evidence says, in a sentence of at most ten words or so: the two weightiest pieces on each side. Less than one bit is not worth a word. */
export function evidenceTitle({ evidence }: Pick<Judgement, "evidence">): string {
  const pieces = evidence.filter(({ comparison }) => comparison !== "prior");
  const spoken = (sign: 1 | -1) =>
    pieces
      .filter(({ bits }) => sign * bits >= 1)
      .toSorted((a, b) => sign * (b.bits - a.bits))
      .slice(0, 2)
      .map(({ comparison }) => comparison);
  const [yes, no] = [spoken(1), spoken(-1)];
  if (yes.length === 0 && no.length === 0) {
    // Without the start "little" would stand above a pair that is 94% likely.
    const start = evidence.find(({ comparison }) => comparison === "prior")?.bits;
    return start !== undefined && start >= 1
      ? "The shared place speaks for one listing, little else does"
      : "Little speaks for one listing, and little against";
  }
  if (yes.length === 0) return `${capitalised(named(no))} ${speak(no)} against one listing`;
  const speaksFor = `${capitalised(named(yes))} ${speak(yes)} for one listing`;
  return no.length === 0 ? `${speaksFor}, nothing against` : `${speaksFor}, ${named(no)} against`;
}

function named(comparisons: readonly Comparison[]): string {
  return listWritten(comparisons.map((comparison) => comparisonWords[comparison].said));
}

function speak({ length }: readonly Comparison[]): string {
  return length === 1 ? "speaks" : "speak";
}
