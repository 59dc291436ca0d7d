import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { OwnAreaMade } from "../ownAreas/OwnAreaMade.tsx";
import { AreaActions } from "./AreaActions.tsx";
import { AreaContents } from "./AreaContents.tsx";
import { AreaHeading } from "./AreaHeading.tsx";
import { AreaPeriod } from "./AreaPeriod.tsx";
import { BackToMap } from "./BackToMap.tsx";
import { LevelSection } from "./LevelSection.tsx";
import { LevelsSection } from "./LevelsSection.tsx";
import { PartOf } from "./PartOf.tsx";
import { SimilarAreas } from "./SimilarAreas.tsx";

type Props = {
  readonly profile: AreaProfile;
  /** Another period has been asked for, and this is the one before. */
  readonly isOlder: boolean;
};

/** One area on a page of its own: what stands out, the three levels side by side, then each level in full, the areas that are like it and what it is part of. */
export function AreaPage({ profile, isOlder }: Props): ReactElement {
  const { partnership, area, levels, snapshot } = profile;
  usePageTitle(area.name);
  return (
    <div className="page area-page" aria-busy={isOlder}>
      <BackToMap partnership={partnership} area={area} />
      <AreaHeading profile={profile} />
      {area.areaType === "own" && <OwnAreaMade partnership={partnership} code={area.code} />}
      <AreaActions profile={profile} />
      <AreaPeriod profile={profile} />
      <AreaContents profile={profile} />
      <LevelsSection profile={profile} />
      {levels.map((level) => (
        <LevelSection key={level.level} profile={profile} level={level} />
      ))}
      <SimilarAreas profile={profile} />
      <PartOf profile={profile} />
      <p className="small second area-page__snapshot">Computed from snapshot {snapshot}.</p>
    </div>
  );
}
