import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { levels } from "../../domain/contract/level.ts";
import { MarkerNotes } from "../areas/MarkerNotes.tsx";
import { settingsQuery } from "../settings/settingsQuery.ts";
import { LevelTable } from "./LevelTable.tsx";
import { RangesLine } from "./RangesLine.tsx";
import { scoredLevels } from "./scoredLevels.ts";
import { sureQuestions } from "./sureQuestions.ts";
import { TakeLevels } from "./TakeLevels.tsx";
import { useRanges } from "./useRanges.ts";

/** The three levels side by side, and how sure that is when somebody asks. Levels are never added up. */
export function LevelsSection({ profile }: { readonly profile: AreaProfile }): ReactElement {
  const ranges = useRanges(sureQuestions([profile], levels));
  const { data } = useQuery(settingsQuery(profile.partnership));
  return (
    <section className="wide" aria-labelledby="levels-title">
      <h2 id="levels-title" tabIndex={-1}>
        The three levels side by side
      </h2>
      <RangesLine ranges={ranges} />
      <LevelTable profile={profile} drawnOf={ranges.drawnOf} yearsToClear={data?.settings.yearsToClear ?? null} />
      {data !== undefined && <TakeLevels profile={profile} settings={data.settings} drawnOf={ranges.drawnOf} />}
      <MarkerNotes gaps={scoredLevels(profile).map(({ gap }) => gap)} />
    </section>
  );
}
