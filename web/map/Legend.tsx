import type { ReactElement } from "react";
import { numberWritten } from "../data/written.ts";
import type { LegendCounts } from "../views/legendCounts.ts";
import type { View } from "../views/mapViews.ts";

type Props = {
  readonly view: View;
  readonly counts: LegendCounts;
  readonly areas: string;
  readonly approximate: number | null;
};

/** What the colours, letters and patterns mean, in words, with how many areas have each. Steps that no area has stay in the list. */
export function Legend({ view, counts, areas, approximate }: Props): ReactElement {
  return (
    <section className="legend" aria-labelledby="legend-title">
      <div>
        <h2 id="legend-title" className="legend__title">
          {view.title}
        </h2>
        <p className="small second">{view.meaning}.</p>
        <p className="small second legend__notes">
          {counts.uncertain > 0 && (
            <>
              <span className="legend__hatch" aria-hidden="true" />{" "}
              {`Hatching over a colour: not certain (${numberWritten(counts.uncertain)}). `}
            </>
          )}
          No fill: outside the study area.{" "}
          {approximate !== null &&
            approximate > 0 &&
            `Shapes are approximate for ${numberWritten(approximate)} ${areas}, drawn around their points. `}
          <span className="legend__offer" aria-hidden="true" /> A dot is an offer; a dot with a number is several.
        </p>
      </div>
      <table className="legend__table">
        <caption className="unseen">Steps of the map and how many {areas} have each</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Number of {areas}</th>
          </tr>
        </thead>
        <tbody>
          {counts.steps.map(({ step, count }) => (
            <LegendRow
              key={step.key}
              swatch="plain"
              letter={step.letter}
              token={step.token}
              words={step.words}
              count={count}
              most={counts.most}
            />
          ))}
          <LegendRow
            swatch="hatch"
            words="suppressed, or only bounds known"
            count={counts.suppressed}
            most={counts.most}
          />
          <LegendRow swatch="dots" words="not known" count={counts.unknown} most={counts.most} />
          {counts.noNeed > 0 && (
            <LegendRow swatch="blank" words="nobody in need" count={counts.noNeed} most={counts.most} />
          )}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly swatch: "plain" | "hatch" | "dots" | "blank";
  readonly words: string;
  readonly count: number;
  readonly most: number;
  readonly letter?: string;
  readonly token?: string;
};

function LegendRow({ swatch, words, count, most, letter = "", token }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row">
        <span
          className={`swatch swatch--${swatch}`}
          style={token === undefined ? {} : { backgroundColor: `var(${token})` }}
        >
          {letter !== "" && <b>{letter}</b>}
        </span>
        <span>{words}</span>
      </th>
      <td>
        <span className="legend__bar" style={{ width: `${(60 * count) / most}px` }} />
        {numberWritten(count)}
      </td>
    </tr>
  );
}
