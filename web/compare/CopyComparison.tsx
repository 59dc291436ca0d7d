import type { ReactElement } from "react";
import type { AreaKey } from "../../domain/contract/area.ts";
import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { areasTsv } from "../areas/areasTsv.ts";
import { CopyTable } from "../areas/CopyTable.tsx";
import { tableColumns } from "../areas/tableColumns.ts";
import { saveText } from "../data/saveText.ts";
import { countWritten } from "../data/written.ts";
import { fileName } from "../share/fileName.ts";
import type { Drawn, SureAreas } from "../views/sureAreas.ts";
import { comparisonCsv } from "./comparisonCsv.ts";

type Props = {
  readonly gaps: readonly Gap[];
  readonly settings: Settings;
  readonly kind: Pick<AreaKey, "areaType">;
  readonly level: Level;
  readonly drawnOf: (level: Pick<ScoredLevel, "level" | "gap">) => Drawn | null;
};

/** Copies or saves the compared areas as the map's table would copy them: the same columns, one line for each area. */
export function CopyComparison({ gaps, settings, kind, level, drawnOf }: Props): ReactElement {
  const { one, many } = areaTypeWords[kind.areaType];
  const text = () => {
    const sure: SureAreas = new Map(
      gaps.flatMap((gap) => {
        const sureness = drawnOf({ level, gap });
        return sureness === null ? [] : [[gap.code, { code: gap.code, sureness, needRank: null }] as const];
      }),
    );
    return areasTsv(gaps, tableColumns({ gaps: [...gaps], settings }, sure), sure);
  };
  return (
    <p className="compare__copy">
      <button
        type="button"
        className="button button--second button--small"
        onClick={() => saveText(csvName(gaps, level), comparisonCsv(text()))}
      >
        Save as CSV
      </button>
      <CopyTable text={text} what={countWritten(gaps.length, one, many)} />
    </p>
  );
}

function csvName(gaps: readonly Gap[], level: Level): string {
  return fileName([...gaps.map(({ name }) => name), level, "skills"], "csv");
}
