import type { Gap } from "../../../domain/contract/gap.ts";
import { listWritten, numberWritten } from "../../data/written.ts";
import { rankCorrelation } from "./rankCorrelation.ts";
import type { ScatterPoint } from "../scatter/scatterPoint.ts";

/** What a scatter of need against provision says: in ten words, and at length for those who do not see it. `worst` are the areas to name, the most unmet people first. */
export type MismatchMessage = { readonly title: string; readonly alt: string; readonly worst: readonly Gap[] };

type Words = { readonly one: string; readonly many: string };

/** The corner that matters: high need, little provision. */
const corner = "HL";
const mostNamed = 3;

/** Counts the areas in the corner that matters, names the worst of them, and says whether need and provision go together at all. */
export function mismatchMessage(
  gaps: readonly Gap[],
  points: readonly ScatterPoint[],
  { one, many }: Words,
): MismatchMessage {
  const codes = new Set(points.filter((point) => point.class.key === corner).map(({ code }) => code));
  const worst = gaps
    .filter(({ code, unmet }) => codes.has(code) && unmet !== null)
    .toSorted((a, b) => Number(b.unmet) - Number(a.unmet))
    .slice(0, mostNamed);
  const title =
    codes.size === 0
      ? `No ${one} has both high need and little provision`
      : `${numberWritten(codes.size)} of ${numberWritten(points.length)} ${many} ${codes.size === 1 ? "has" : "have"} high need, little provision`;
  const named = worst.length === 0 ? "" : `; most people are unmet in ${listWritten(worst.map(({ name }) => name))}`;
  const alt = `A dot for each of ${numberWritten(points.length)} ${points.length === 1 ? one : many}, more need further up, a higher fair-share index further right. ${title}${named}. ${togetherWords(points, many)} The table has every figure.`;
  return { title, alt, worst };
}

/** Weaker than this, a rank correlation is not worth a sentence. */
const clear = 0.3;

function togetherWords(points: readonly ScatterPoint[], many: string): string {
  if (points.length < 10) return "";
  const together = rankCorrelation(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );
  const begun = `Over all ${many}, `;
  if (Math.abs(together) < clear) return `${begun}more need goes with neither more nor less provision.`;
  return `${begun}more need tends to go with ${together > 0 ? "more" : "less"} provision.`;
}
