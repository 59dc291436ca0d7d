import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { indicatorsQuery } from "../data/datasetQueries.ts";
import type { FieldProps } from "./fieldProps.ts";
import { periodsOfDraft } from "./periodsOfDraft.ts";

/** Of which period the need is. Where every chosen level has one period there is nothing to choose. */
export function PeriodField({ partnership, draft, onChange }: FieldProps): ReactElement | null {
  const indicators = useQuery(indicatorsQuery(partnership));
  const periods = periodsOfDraft(indicators.data ?? [], draft);
  if (periods.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor="report-period">Period of need</label>
      <p id="report-period-hint" className="hint">
        Offers are always those of today. A level without need of the chosen period is not scored, and the report says
        so.
      </p>
      <select
        id="report-period"
        className="select"
        aria-describedby="report-period-hint"
        value={draft.period ?? ""}
        onChange={({ target: { value } }) => onChange({ period: value === "" ? null : value })}
      >
        <option value="">The one each level opens on</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </select>
    </div>
  );
}
