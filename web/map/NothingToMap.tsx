import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { type Level, levels, levelWords } from "../../domain/contract/level.ts";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { WhatToLoad } from "../help/WhatToLoad.tsx";
import { LevelSwitch } from "./LevelSwitch.tsx";
import type { MapAddressState } from "./useMapAddress.ts";
import { WhyNoMap } from "./WhyNoMap.tsx";

type Props = {
  readonly state: MapAddressState;
  readonly level: Level;
  readonly summaries: readonly AreaTypeSummary[];
};

/** For a partnership that has nothing to score at this level yet: what is missing, and where to bring it. */
export function NothingToMap({ state, level, summaries }: Props): ReactElement {
  const other = levels.filter((one) => summaries.some((kind) => kind.scorable.includes(one)));
  const title = levelWords[level].title.toLowerCase();
  const [smallest] = summaries;
  usePageTitle(`No map of ${title} skills yet`);
  return (
    <div className="page">
      <h1>No map of {title} skills yet</h1>
      {smallest === undefined ? (
        <p>There are no areas in this partnership&rsquo;s study area. Bring a file of areas first.</p>
      ) : (
        <WhyNoMap partnership={state.partnership} level={level} kind={smallest} />
      )}
      <p>
        <Link className="button" to="/p/$partnership/data/upload" params={{ partnership: state.partnership }}>
          Upload a file
        </Link>
      </p>
      {other.length > 0 && <LevelSwitch level={level} onChoose={(chosen) => state.go({ level: chosen })} />}
      <WhatToLoad partnership={usePartnershipId()} />
    </div>
  );
}
