import type { ReactElement } from "react";
import type { LevelProfile } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { dateWritten } from "../data/written.ts";
import { BasisTag } from "../panel/BasisTag.tsx";
import { indicatorCell, unitWords } from "./indicatorWords.ts";
import { MarkersUsed } from "./MarkersUsed.tsx";
import { peerRankWritten } from "./peerRankWritten.ts";
import "../data/stackingTable.css";

type Props = { readonly level: LevelProfile; readonly of: number };

/** Every published figure about the area itself: what was measured, when, by whom, and how it stands among its peers. Their units differ, so they share no axis and are never added up. */
export function IndicatorTable({ level: { level, indicators }, of }: Props): ReactElement {
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  if (indicators.length === 0) {
    return (
      <>
        <h3>Need by indicator</h3>
        <p>
          No figure is published on this very area for {skills}. Its need comes from smaller or larger areas, if at all.
        </p>
      </>
    );
  }
  return (
    <>
      <h3>Need by indicator</h3>
      <table className="table table--stacks indicators">
        <caption className="unseen">Published figures about {skills} on this very area</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col" className="numeric">
              Figure (interval)
            </th>
            <th scope="col">Period</th>
            {of > 1 && (
              <th scope="col" className="numeric">
                Rank, 1 is the most need
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ indicator, period, figure, rank }) => (
            <tr key={`${indicator.id} ${period}`}>
              <th scope="row">
                {indicator.title} <BasisTag basis={indicator.basis} />
                <span className="second small indicators__about">
                  {[
                    unitWords(indicator),
                    indicator.countedAt,
                    indicator.role === "headline" ? "the need is scored by it" : "for context, not scored",
                  ].join(" · ")}
                  <br />
                  Source: {indicator.source}
                </span>
              </th>
              <td data-label="Figure" className="numeric">
                {indicatorCell(indicator, figure)}
              </td>
              <td data-label="Period">{dateWritten(period)}</td>
              {of > 1 && (
                <td data-label="Rank, 1 is the most need" className="numeric">
                  {peerRankWritten(rank)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MarkersUsed markers={indicators.map(({ figure }) => figure.marker)} />
    </>
  );
}
