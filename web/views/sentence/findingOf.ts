import type { Gap, GapAnswer } from "../../../domain/contract/gap.ts";
import { countWritten, listWritten, numberWritten } from "../../data/written.ts";
import { thirdWords } from "../mismatch/thirds.ts";
import { rankPointsWritten } from "../rankPoints.ts";
import type { View } from "../view.ts";
import { extremes } from "./extremes.ts";
import { figureWords } from "./figureWords.ts";

/** The areas that a view knows, and those among them that are in one of its steps, by its key. */
type Found = { readonly known: readonly Gap[]; readonly inStep: (key: string) => readonly Gap[] };

/** What stands out among the areas that a view knows, in words that may follow how many there are. */
export function findingOf(view: View, { known, inStep }: Found, totals: Pick<GapAnswer["totals"], "unmet">): string {
  switch (view.key) {
    case "score":
      return gapFinding(known);
    case "class":
      return classFinding(view, known);
    case "unmet":
      return unmetFinding(known, totals.unmet);
    case "fair-share":
      return fairShareFinding(view, known, inStep);
    case "years":
    case "need":
    case "places":
      return spreadFinding(view.key, view, known);
    case "mismatch":
      return crossedFinding(inStep);
    case "overlaps":
      return overlapsFinding(view, known);
    case "rank-mismatch":
      return rankFinding(view, known, inStep);
    default:
      return view.key satisfies never;
  }
}

const have = (count: number) => countWritten(count, "has", "have");
const isOf = (classes: readonly string[]) => (gap: Gap) => classes.includes(gap.class);

function gapFinding(known: readonly Gap[]): string {
  const short = known.filter(isOf(["gap", "gap and spare"]));
  const worst = extremes(short, ({ unmet }) => unmet)?.most.gap ?? short[0];
  if (worst === undefined) return "none has a gap";
  return known.length === 1 ? "it has a gap" : `${have(short.length)} a gap, worst: ${worst.name}`;
}

function classFinding(view: View, known: readonly Gap[]): string {
  const counts = view.classes.map(({ key }) => ({ key, count: known.filter(isOf([key])).length }));
  return listWritten(counts.filter(({ count }) => count > 0).map(({ key, count }) => `${numberWritten(count)} ${key}`));
}

/** The study area's own total is not the sum of what is known: where it is not known, the most is said and no sum. */
function unmetFinding(known: readonly Gap[], total: number | null): string {
  const most = extremes(known, ({ unmet }) => unmet)?.most;
  if (most === undefined || most.figure === 0) return "nobody is unmet";
  const where = `most in ${most.gap.name} (${numberWritten(Math.round(most.figure))})`;
  return total === null
    ? `people unmet a year, ${where}`
    : `${numberWritten(Math.round(total))} people unmet a year, ${where}`;
}

function fairShareFinding(view: View, known: readonly Gap[], inStep: Found["inStep"]): string {
  const least = extremes(known, view.value)?.least;
  const short = inStep("short");
  if (least === undefined) return "nobody is in need";
  const where = `${least.gap.name} (${numberWritten(Math.round(least.figure))})`;
  if (!view.classes.some(({ key }) => key === "short")) return `the index is lowest in ${where}`;
  if (short.length === 0) return `none is short of its fair share, lowest: ${where}`;
  return `${countWritten(short.length, "is short of its", "are short of their")} fair share, worst: ${where}`;
}

function spreadFinding(key: "years" | "need" | "places", view: View, known: readonly Gap[]): string {
  const ends = extremes(known, view.value);
  return ends === null ? "nobody is in need" : figureWords(key, ends);
}

function crossedFinding(inStep: Found["inStep"]): string {
  const corner = inStep("HL");
  const words = `${thirdWords.need.H} and ${thirdWords.provision.L}`;
  const most = extremes(corner, ({ needPerYear }) => needPerYear)?.most.gap;
  if (most === undefined) return `none has ${words}`;
  return `${have(corner.length)} ${words}, most people in need in ${most.name}`;
}

function overlapsFinding(view: View, known: readonly Gap[]): string {
  if (known.length === 0) return "looking for offers that overlap";
  const served = known.filter((gap) => isServed(view.value(gap)));
  const most = extremes(served, view.value)?.most;
  if (most === undefined) return "no offers overlap at this level";
  const sets = countWritten(most.figure, "set", "sets");
  return `${countWritten(served.length, "is", "are")} served by offers that overlap, most in ${most.gap.name} (${sets})`;
}

function isServed(sets: number | null): boolean {
  return sets !== null && sets > 0;
}

function rankFinding(view: View, known: readonly Gap[], inStep: Found["inStep"]): string {
  const most = extremes(known, view.value)?.most;
  const far = inStep("++");
  if (most === undefined || far.length === 0) return "none has far more need than access";
  return `${have(far.length)} far more need than access, furthest apart: ${most.gap.name} (${rankPointsWritten(most.figure)} rank points)`;
}
