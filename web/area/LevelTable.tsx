import type { ReactElement } from "react";
import type { AreaProfile, ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { Drawn } from "../views/sureAreas.ts";
import { figureRows } from "./figureRows.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { scoredLevels } from "./scoredLevels.ts";

type Props = {
  readonly profile: AreaProfile;
  readonly drawnOf: (level: ScoredLevel) => Drawn | null;
  readonly yearsToClear: number | null;
};

/** The figures of one area, a column for each level. */
export function LevelTable({ profile, drawnOf, yearsToClear }: Props): ReactElement {
  const { partnership, levels, area, peers } = profile;
  return (
    <FigureTable
      caption={`Need, places and gap of ${area.name} at each level`}
      rows={figureRows({ partnership, levels: scoredLevels(profile), drawnOf, yearsToClear, isRanked: peers > 1 })}
      columns={levels.map((level) => {
        const { title } = levelWords[level.level];
        return { key: level.level, heading: title, label: title, level };
      })}
    />
  );
}
