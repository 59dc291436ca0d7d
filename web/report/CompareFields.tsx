import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { comparisonSchema } from "../../domain/contract/report.ts";
import { reportsQuery } from "../api/reports.ts";
import { indicatorsQuery } from "../data/datasetQueries.ts";
import { momentWritten } from "../data/written.ts";
import type { FieldProps } from "./fieldProps.ts";
import { periodsOfDraft } from "./periodsOfDraft.ts";
import { sameKind } from "./sameKind.ts";

/** What the figures are set beside: nothing, an earlier period, or a report that was kept. Where there is neither, nothing is asked. */
export function CompareFields({ partnership, draft, onChange }: FieldProps): ReactElement | null {
  const indicators = useQuery(indicatorsQuery(partnership));
  const reports = useQuery(reportsQuery(partnership));
  const { kind, compare } = draft;
  const periods = periodsOfDraft(indicators.data ?? [], draft);
  const earlier = periods.filter((period) => period !== (draft.period ?? periods[0]));
  const alike = (reports.data ?? []).filter(({ question }) => kind !== null && sameKind(question, kind));
  if (earlier.length === 0 && alike.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor="report-compare">Set beside</label>
      <p id="report-compare-hint" className="hint">
        An earlier period shows what need alone has changed, with today’s offers. A report that you kept shows what has
        changed since.
      </p>
      <select
        id="report-compare"
        className="select"
        aria-describedby="report-compare-hint"
        value={JSON.stringify(compare)}
        onChange={({ target }) => onChange({ compare: comparisonSchema.parse(JSON.parse(target.value)) })}
      >
        <option value={JSON.stringify({ type: "none" })}>Nothing</option>
        {earlier.length > 0 && (
          <optgroup label="An earlier period">
            {earlier.map((period) => (
              <option key={period} value={JSON.stringify({ type: "period", period })}>
                {period}
              </option>
            ))}
          </optgroup>
        )}
        {alike.length > 0 && (
          <optgroup label="A report that was kept">
            {alike.map(({ id, question, createdAt }) => (
              <option key={id} value={JSON.stringify({ type: "report", id })}>
                {question.title}, {momentWritten(createdAt)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
