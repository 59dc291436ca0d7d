import type { MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";

/** The ways to colour this answer's map. Rank mismatch is there only where need is an index that gives no people. */
export function viewsFor({ gaps }: Pick<GapAnswer, "gaps">): readonly MapView[] {
  const usual = ["score", "fair-share", "class"] as const;
  return gaps.some(({ rankMismatch }) => rankMismatch !== null) ? ["rank-mismatch", ...usual] : usual;
}

/** The view asked for if this answer has it; else the one that tells its areas apart. */
export function openingView(answer: Pick<GapAnswer, "gaps" | "saturated">, asked: MapView | undefined): MapView {
  const views = viewsFor(answer);
  if (asked !== undefined && views.includes(asked)) return asked;
  if (views.includes("rank-mismatch")) return "rank-mismatch";
  return answer.saturated === null ? "score" : "fair-share";
}
