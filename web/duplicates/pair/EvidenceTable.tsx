import type { Judgement } from "../../../domain/contract/evidence.ts";
import { probabilityWritten } from "../probabilityWritten.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { bitsWritten, evidenceSteps } from "./evidenceSteps.ts";
import { oddsWritten } from "./oddsWritten.ts";
import "../../data/stackingTable.css";

/** The twin of the waterfall: what was compared, what each listing says, and what it adds or takes. */
export function EvidenceTable({ judgement }: { readonly judgement: Judgement }) {
  const steps = evidenceSteps(judgement);
  return (
    <table className="table table--stacks">
      <caption>The same in numbers. Odds multiply; bits, each a doubling, add up.</caption>
      <thead>
        <tr>
          <th scope="col">Compared</th>
          <th scope="col">Found</th>
          <th scope="col">First says</th>
          <th scope="col">Second says</th>
          <th scope="col" className="numeric">
            Odds
          </th>
          <th scope="col" className="numeric">
            Bits
          </th>
          <th scope="col" className="numeric">
            Sum
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ comparison, finding, one, other, bits, to }) => (
          <tr key={comparison}>
            <th scope="row">{comparisonWords[comparison].title}</th>
            <td data-label="Found">{finding}</td>
            <td data-label="First says">{saidOf(comparison, one)}</td>
            <td data-label="Second says">{saidOf(comparison, other)}</td>
            <td data-label="Odds" className="numeric">
              {oddsWritten(bits)}
            </td>
            <td data-label="Bits" className="numeric">
              {bitsWritten(bits)}
            </td>
            <td data-label="Sum" className="numeric">
              {bitsWritten(to)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td colSpan={5} data-label="Likely the same">
            {probabilityWritten(judgement.probability)}
          </td>
          <td data-label="Sum" className="numeric">
            {bitsWritten(steps.at(-1)?.to ?? 0)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Before anything is compared there is nothing to say. */
function saidOf(comparison: string, words: string | null) {
  if (comparison === "prior") return "–";
  return words ?? <span className="second">says nothing</span>;
}
