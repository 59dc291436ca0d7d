import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import { RangesLine } from "../area/RangesLine.tsx";
import { sureQuestions } from "../area/sureQuestions.ts";
import { useRanges } from "../area/useRanges.ts";
import { MarkerNotes } from "../areas/MarkerNotes.tsx";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { capitalised, listWritten } from "../data/written.ts";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { settingsQuery } from "../settings/settingsQuery.ts";
import { CompareCharts } from "./CompareCharts.tsx";
import { type ComparedArea, comparedLevels } from "./comparedLevels.ts";
import { CompareTable } from "./CompareTable.tsx";
import { CompareWords } from "./CompareWords.tsx";
import { CopyComparison } from "./CopyComparison.tsx";
import type { FoundArea } from "./useProfiles.ts";

type Props = {
  readonly partnership: string;
  readonly level: Level;
  readonly kind: Pick<AreaKey, "areaType" | "vintage">;
  readonly found: readonly FoundArea[];
  /** Another period has been asked for, and these areas are still shown for the one before. */
  readonly isOlder: boolean;
};

/** Areas side by side at one level, in words, in a table and in charts. An area that cannot be read says so and leaves the others as they are. */
export function Comparison({ partnership, level, kind, found, isOlder }: Props): ReactElement {
  const profiles = found.flatMap(({ profile }) => (profile === null ? [] : [profile]));
  const ranges = useRanges(sureQuestions(profiles, [level]));
  const { data } = useQuery(settingsQuery(partnershipIdSchema.parse(partnership)));
  const settings = data?.settings ?? null;
  const areas = comparedLevels(profiles, level);
  const gaps = areas.flatMap((area) => (area.level.type === "scored" ? [area.level.gap] : []));
  return (
    <>
      {found.map(
        ({ code, error, retry }) =>
          error !== null && <Failed key={code} what={`The area ${code}`} error={error} onRetry={retry} />,
      )}
      {found.some(({ profile, error }) => profile === null && error === null) && (
        <Waiting what="the areas" lines={10} />
      )}
      {areas.length > 0 && (
        <section className="wide" aria-labelledby="compared-title" aria-busy={isOlder}>
          <h2 id="compared-title">{levelWords[level].title} skills side by side</h2>
          <output>
            {isOlder && (
              <span className="inset compare__older">
                Being brought up to date: the figures below are still {periodsOf(areas)}.
              </span>
            )}
          </output>
          <p className="hint">{capitalised(levelWords[level].meaning)}</p>
          {areas.length === 1 && (
            <p className="inset">
              Only one {areaTypeWords[kind.areaType].one} is chosen. Add another to see them side by side.
            </p>
          )}
          <CompareWords areas={areas} />
          {gaps.length > 1 && <CompareCharts areas={areas} level={level} drawnOf={ranges.drawnOf} />}
          <h3>The same in figures</h3>
          <RangesLine ranges={ranges} />
          <CompareTable
            partnership={partnership}
            areas={areas}
            drawnOf={ranges.drawnOf}
            yearsToClear={settings?.yearsToClear ?? null}
          />
          <MarkerNotes gaps={gaps} />
          {settings !== null && gaps.length > 0 && (
            <CopyComparison gaps={gaps} settings={settings} kind={kind} drawnOf={ranges.drawnOf} level={level} />
          )}
        </section>
      )}
    </>
  );
}

/** Of which need the figures of areas are, at the end of a sentence. */
function periodsOf(areas: readonly ComparedArea[]): string {
  const known = areas.flatMap(({ level }) => (level.type === "scored" && level.period !== null ? [level.period] : []));
  const periods = [...new Set(known)].toSorted();
  return periods.length === 0 ? "those from before" : `those of ${listWritten(periods)}`;
}
