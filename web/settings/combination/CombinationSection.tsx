import { useQuery } from "@tanstack/react-query";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { indicatorsQuery } from "../../data/datasetQueries.ts";
import { Failed } from "../../data/Failed.tsx";
import { Waiting } from "../../data/Waiting.tsx";
import { combinationFields } from "../needFields.ts";
import type { SettingsForm } from "../useSettingsForm.ts";
import { CombinationField } from "./CombinationField.tsx";

type CombinationSectionProps = { readonly partnership: PartnershipId; readonly form: SettingsForm };

/** Which indicators say where need is: the headline one of each level, or several by weight. */
export function CombinationSection({ partnership, form }: CombinationSectionProps) {
  const indicators = useQuery(indicatorsQuery(partnership));
  return (
    <section aria-labelledby="combination-title">
      <h2 id="combination-title">What says where need is</h2>
      <p>
        At each level one indicator, the headline, says how many people are in need where. You can combine several into
        one index instead: give each a weight, and leave the box empty for those that shall not count. An area that
        lacks a figure of any of them then has no need figure.
      </p>
      {indicators.isPending && <Waiting what="the indicators" />}
      {indicators.isError && (
        <Failed what="The indicators" error={indicators.error} onRetry={() => void indicators.refetch()} />
      )}
      {indicators.isSuccess &&
        combinationFields.map((field) => (
          <CombinationField key={field.path} field={field} indicators={indicators.data} form={form} />
        ))}
    </section>
  );
}
