import type { Why } from "../../domain/contract/why.ts";
import { capitalised, numberWritten } from "../data/written.ts";

/** How an index became people, where it did: the formula, and which indicators with which weights. */
export function ModelFacts({ why: { model, combined } }: { readonly why: Why }) {
  const weights = combined?.reduce((sum, { weight }) => sum + weight, 0) ?? Number.NaN;
  return (
    <>
      {combined !== null && (
        <table className="table">
          <caption>Indicators combined</caption>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">Period</th>
              <th scope="col" className="numeric">
                Weight
              </th>
            </tr>
          </thead>
          <tbody>
            {combined.map(({ indicator, weight, period }) => (
              <tr key={indicator.id}>
                <th scope="row">{indicator.title}</th>
                <td>{period}</td>
                <td className="numeric">{numberWritten((100 * weight) / weights)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {model !== null && (
        <details className="details">
          <summary>How the ranks became people</summary>
          <p>People = adults ÷ (1 + exp(-(α + β z))), with z = Φ⁻¹((rank - ⅜) ÷ (n + ¼)), rank 1 the least need.</p>
          <dl className="pairs">
            {modelFacts(model).map(([name, value]) => (
              <div key={name} className="why__fact">
                <dt>{capitalised(name)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function modelFacts(model: NonNullable<Why["model"]>): [string, string][] {
  return [
    ["α, so that all people add up to the control total", six(model.alpha)],
    ["β, how strongly the index sorts people (a setting)", six(model.beta)],
    ["n, areas ranked", numberWritten(model.areas)],
    ["adults in them", numberWritten(model.adults)],
    ["control total", `${numberWritten(100 * model.share)}% of these adults, ${numberWritten(model.total)} people`],
    ["source of the control total", model.source],
  ];
}

function six(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}
