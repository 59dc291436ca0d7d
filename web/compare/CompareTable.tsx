import type { ReactElement } from "react";
import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { AreaLink } from "../area/AreaLink.tsx";
import { figureRows } from "../area/figureRows.tsx";
import { FigureTable } from "../area/FigureTable.tsx";
import type { Drawn } from "../views/sureAreas.ts";
import type { ComparedArea } from "./comparedLevels.ts";

type Props = {
  readonly partnership: string;
  readonly areas: readonly ComparedArea[];
  readonly drawnOf: (level: ScoredLevel) => Drawn | null;
  readonly yearsToClear: number | null;
};

/** The figures of one level, a column for each area with the way to its page. */
export function CompareTable({ partnership, areas, drawnOf, yearsToClear }: Props): ReactElement {
  const levels = areas.flatMap(({ level }) => (level.type === "scored" ? [level] : []));
  const isRanked = areas.some(({ profile }) => profile.peers > 1);
  return (
    <FigureTable
      caption={`Need, places and gap of ${areas.map(({ profile }) => profile.area.name).join(", ")}`}
      rows={figureRows({ partnership, levels, drawnOf, yearsToClear, isRanked })}
      columns={areas.map(({ profile: { area }, level }) => ({
        key: area.code,
        label: area.name,
        level,
        heading: (
          <AreaLink partnership={partnership} area={area}>
            {area.name}
          </AreaLink>
        ),
      }))}
    />
  );
}
