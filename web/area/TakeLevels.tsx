import type { ReactElement } from "react";
import type { AreaProfile, ScoredLevel } from "../../domain/contract/areaProfile.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { CopyTable } from "../areas/CopyTable.tsx";
import { comparisonCsv } from "../compare/comparisonCsv.ts";
import { saveText } from "../data/saveText.ts";
import { countWritten } from "../data/written.ts";
import { fileName } from "../share/fileName.ts";
import type { Drawn } from "../views/sureAreas.ts";
import { levelsTsv } from "./levelsTsv.ts";
import { scoredLevels } from "./scoredLevels.ts";

type Props = {
  readonly profile: AreaProfile;
  readonly settings: Settings;
  readonly drawnOf: (level: ScoredLevel) => Drawn | null;
};

/** Saves or copies the figures of one area, a line for each level. Nothing to take where no level is scored. */
export function TakeLevels({ profile, settings, drawnOf }: Props): ReactElement | null {
  const levels = scoredLevels(profile);
  if (levels.length === 0) return null;
  const text = () => levelsTsv(levels, settings, drawnOf);
  return (
    <p className="take-levels">
      <button
        type="button"
        className="button button--second button--small"
        onClick={() => saveText(fileName([profile.area.name, "skills"], "csv"), comparisonCsv(text()))}
      >
        Save as CSV
      </button>
      <CopyTable text={text} what={countWritten(levels.length, "level")} />
    </p>
  );
}
