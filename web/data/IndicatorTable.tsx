import { Link } from "@tanstack/react-router";
import type { IndicatorInForce } from "../../domain/contract/indicatorInForce.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { dateWritten, numberWritten } from "./written.ts";
import "./stackingTable.css";

type IndicatorTableProps = { readonly partnership: PartnershipId; readonly indicators: readonly IndicatorInForce[] };

/** One row for each indicator in force: what it measures, how it is known, and where it is from. */
export function IndicatorTable({ partnership, indicators }: IndicatorTableProps) {
  return (
    <table className="table table--stacks">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Level</th>
          <th scope="col">Unit</th>
          <th scope="col">How it is known</th>
          <th scope="col">Source, licence and date</th>
          <th scope="col" className="numeric">
            Figures
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRow key={`${indicator.dataset} ${indicator.id}`} partnership={partnership} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

function IndicatorRow({
  partnership,
  indicator,
}: {
  readonly partnership: PartnershipId;
  readonly indicator: IndicatorInForce;
}) {
  const { title, level, unit, kind, role, countedAt, basis, source, sourceUrl, licence, published, notes } = indicator;
  return (
    <tr>
      <th scope="row">
        {title}
        <span className="second indicator-role">
          {role === "headline" ? "Headline: gives people" : "Context: not counted in people"}
        </span>
        {notes !== null && (
          <details className="indicator-notes">
            <summary>How it was made</summary>
            {notes}
          </details>
        )}
      </th>
      <td data-label="Level">{levelWords[level].title}</td>
      <td data-label="Unit">
        {unit}, {kind === "stock" ? "today" : "each year"}, {countedAt}
      </td>
      <td data-label="How it is known">
        <span className="tag">{basis}</span>
      </td>
      <td data-label="Source, licence and date">
        {sourceUrl === null ? source : <a href={sourceUrl}>{source}</a>}
        <br />
        {licence ?? "Licence not stated"}
        <br />
        {published === null ? "Date not stated" : dateWritten(published)}
      </td>
      <td data-label="Figures" className="numeric">
        {numberWritten(indicator.figures)}
        <br />
        <Link to="/p/$partnership/data/$dataset" params={{ partnership, dataset: indicator.dataset }}>
          dataset<span className="unseen">: {indicator.datasetTitle}</span>
        </Link>
      </td>
    </tr>
  );
}
