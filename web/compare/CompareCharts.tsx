import type { ReactElement } from "react";
import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";
import { Bars } from "../charts/Bars.tsx";
import type { Drawn } from "../views/sureAreas.ts";
import { compareCharts } from "./compareCharts.ts";
import type { ComparedArea } from "./comparedLevels.ts";

type Props = {
  readonly areas: readonly ComparedArea[];
  readonly level: Level;
  readonly drawnOf: (level: ScoredLevel) => Drawn | null;
};

/** One chart for each measure, for people, places and scores share no axis. The table above has the same figures. */
export function CompareCharts({ areas, level, drawnOf }: Props): ReactElement {
  return (
    <div className="compare__charts">
      {compareCharts(areas, level, drawnOf).map(({ key, ...chart }) => (
        <Bars key={key} {...chart} />
      ))}
    </div>
  );
}
