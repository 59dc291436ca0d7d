import type { ClassicMeasures } from "../../domain/contract/measuresBeside.ts";
import type { Why } from "../../domain/contract/why.ts";
import { type Measure, measureWords } from "../../domain/score/measures/measure.ts";
import type { WhyAddress } from "../address/whyAddress.ts";
import { apiAddress } from "../api/request.ts";

const names = [
  "container",
  "2sfca",
  "e2sfca",
  "g2sfca",
  "3sfca",
  "m2sfca",
  "bfca",
] as const satisfies readonly Measure[];

/** What analysts who must report one of the classic measures would report here, with the study area's own beside. */
export function MeasureTable({ why, address }: { readonly why: Why; readonly address: WhyAddress }) {
  const { measures, partnership, level, areaType, vintage, gap } = why;
  return (
    <details className="details">
      <summary>What the classic measures say here</summary>
      {measures.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <table className="table">
        <caption>Places a person in need</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="numeric">
              {gap.name}
            </th>
            <th scope="col" className="numeric">
              Study area
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">
                {measureWords[name].title}
                <br />
                <span className="second">{measureWords[name].source}</span>
              </th>
              <td className="numeric">{measureCell(measures.here, name)}</td>
              <td className="numeric">{measureCell(measures.studyArea, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={apiAddress("/gaps/measures.csv", { ...address, partnership, level, areaType, vintage })} download>
          Download the classic measures of every area (CSV)
        </a>
      </p>
    </details>
  );
}

function measureCell(measures: ClassicMeasures, name: keyof ClassicMeasures): string {
  const value = measures[name];
  return value === null
    ? "not known"
    : value.toLocaleString("en-GB", { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
