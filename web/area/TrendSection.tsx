import type { ReactElement } from "react";
import type { AreaProfile, ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { TrendLine } from "../charts/TrendLine.tsx";
import { trendCharts } from "./trendCharts.ts";

type Props = { readonly profile: AreaProfile; readonly level: ScoredLevel };

/** How need and gap score have moved over the periods there are figures for. One period is no trend, and a figure that is not known interrupts the line. */
export function TrendSection({ profile, level }: Props): ReactElement {
  const charts = level.trend.length > 1 ? trendCharts(profile, level) : [];
  return (
    <>
      <h3>How it has moved</h3>
      {level.trendNote !== null && <p>{level.trendNote}</p>}
      {level.trendNote === null && charts.length === 0 && <p>Only one period is known, so there is no trend yet.</p>}
      {charts.map(({ key, ...chart }) => (
        <TrendLine key={key} {...chart} />
      ))}
    </>
  );
}
