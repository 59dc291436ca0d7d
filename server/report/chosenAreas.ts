import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { ReportQuestion } from "../../domain/contract/report.ts";
import { Refusal } from "../store/refusal.ts";

/** The codes of the areas that a report is about, of those that the study area has. Throws a Refusal that names those it does not have. */
export function chosenAreas(
  { areas, areaType, vintage }: Pick<ReportQuestion, "areas" | "areaType" | "vintage">,
  names: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  if (areas === null) return new Set(names.keys());
  const chosen = new Set<string>(areas);
  const unknown = [...chosen].filter((code) => !names.has(code));
  if (unknown.length === 0) return chosen;
  const more = unknown.length - mostNamed;
  const { one, many } = areaTypeWords[areaType];
  const ofYear = areaType === "own" ? "" : ` of ${vintage}`;
  throw new Refusal(
    "unusable",
    `The study area has no ${unknown.length === 1 ? one : many}${ofYear} with the code ${unknown.slice(0, mostNamed).join(", ")}${more > 0 ? ` (and ${more} more)` : ""}.`,
  );
}

const mostNamed = 5;
