import { useQuery } from "@tanstack/react-query";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { indicatorsQuery } from "./datasetQueries.ts";
import { Failed } from "./Failed.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { Waiting } from "./Waiting.tsx";

/** The indicators in force, or a sentence that says how to get some. */
export function IndicatorSection({ partnership }: { readonly partnership: PartnershipId }) {
  const indicators = useQuery(indicatorsQuery(partnership));
  return (
    <section className="wide" aria-labelledby="indicators-title">
      <h2 id="indicators-title">Indicators in force</h2>
      {indicators.isPending && <Waiting what="the indicators" />}
      {indicators.isError && (
        <Failed what="The indicators" error={indicators.error} onRetry={() => void indicators.refetch()} />
      )}
      {indicators.isSuccess && indicators.data.length === 0 && (
        <p>
          There are none yet. Publish an indicators file and then a need file: until then there is no need to score.
        </p>
      )}
      {indicators.isSuccess && indicators.data.length > 0 && (
        <>
          <p>What the need figures measure, and how far each can be leaned on.</p>
          <IndicatorTable partnership={partnership} indicators={indicators.data} />
        </>
      )}
    </section>
  );
}
