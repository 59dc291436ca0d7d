import type { IndicatorInForce } from "../../domain/contract/indicatorInForce.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Database } from "../store/database.ts";
import { datasetsInForce } from "../store/read/datasetsInForce.ts";
import { figureCoverage } from "../store/read/figureCoverage.ts";
import { indicatorsInForce } from "../store/read/indicatorsInForce.ts";
import { bySize } from "./chooseNeed.ts";

/** The indicators in force, in order of id, each with where and when it has figures. */
export async function indicatorsWithCoverage(db: Database, partnership: PartnershipId): Promise<IndicatorInForce[]> {
  const scope = { partnership, datasets: await datasetsInForce(db, partnership) };
  const coverage = await figureCoverage(db, scope);
  return (await indicatorsInForce(db, scope)).map((indicator) => {
    const own = coverage.filter((covered) => covered.indicator === indicator.id).toSorted(bySize);
    return { ...indicator, figures: own.reduce((sum, { figures }) => sum + figures, 0), coverage: own };
  });
}
