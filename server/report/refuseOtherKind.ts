import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { Refusal } from "../store/refusal.ts";

type Kind = Pick<ReportHead, "areaType" | "vintage">;

/** Throws a Refusal where the report to compare with is of another kind of area, for then nothing in it stands beside anything here. */
export function refuseOtherKind({ areaType, vintage }: Kind, earlier: Kind | null): void {
  if (earlier === null || (earlier.areaType === areaType && earlier.vintage === vintage)) return;
  throw new Refusal(
    "unusable",
    "The report that this one is to be set beside is about another kind of area, or about boundaries of another year. Choose one of the same kind.",
  );
}
