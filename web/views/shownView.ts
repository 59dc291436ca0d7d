import type { MapView } from "../address/mapAddress.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { numberWritten } from "../data/written.ts";
import { viewsFor } from "./viewsFor.ts";
import { viewTitles } from "./viewTitles.ts";

/** The view on the screen, the ones there are, and in a sentence why it is another than the gap score or than the one that was asked for. */
export type ShownView = { readonly key: MapView; readonly views: readonly MapView[]; readonly because: string | null };

/** The view asked for if this answer has it; else the one that tells its areas apart. */
export function shownView(
  answer: Pick<GapAnswer, "gaps" | "saturated" | "areaType">,
  asked: MapView | undefined,
): ShownView {
  const views = viewsFor(answer);
  if (asked !== undefined && views.includes(asked)) return { key: asked, views, because: null };
  const opening = openingView(answer, views);
  if (asked === undefined) return opening;
  return { ...opening, because: `${missing(asked)}, so the map shows the ${words(opening.key)} instead.` };
}

function openingView(
  { saturated, areaType }: Pick<GapAnswer, "saturated" | "areaType">,
  views: readonly MapView[],
): ShownView {
  if (views.includes("rank-mismatch")) {
    return {
      key: "rank-mismatch",
      views,
      because: "Need is an index with no total to turn it into people, so the map opens on rank mismatch.",
    };
  }
  if (saturated === null) return { key: "score", views, because: null };
  const share = `${numberWritten(saturated.share * 100)}% of ${areaTypeWords[areaType].many}`;
  return {
    key: "fair-share",
    views,
    because: `${share} have the same class (${saturated.class}), so the map opens on the fair-share index, which tells them apart.`,
  };
}

/** Why this answer does not have it: what every other answer has is missing only where need is an index. */
function missing(view: MapView): string {
  switch (view) {
    case "years":
      return "Need at this level is counted by the year, with no stock of people to reach";
    case "mismatch":
      return "Fewer than three different figures of need or of provision are known, which cannot be cut in thirds";
    case "rank-mismatch":
      return "Need is counted in people, not ranked by an index";
    case "score":
    case "fair-share":
    case "unmet":
    case "need":
    case "places":
    case "class":
    case "overlaps":
      return "Need is an index with no total to turn it into people";
    default:
      return view satisfies never;
  }
}

function words(view: MapView): string {
  return viewTitles[view].toLowerCase();
}
