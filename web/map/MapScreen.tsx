import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactElement, Suspense } from "react";
import { areaTypesQuery } from "../api/areaTypes.ts";
import { Trouble } from "../frame/Trouble.tsx";
import { FirstHelp } from "../help/FirstHelp.tsx";
import { chosenAreas } from "../views/chosenAreas.ts";
import { MapSkeleton } from "./MapSkeleton.tsx";
import { MapWorkspace } from "./MapWorkspace.tsx";
import { useMapAddress } from "./useMapAddress.ts";
import "./legend.css";
import "./map.css";
import "./switches.css";
import "./workspace.css";

/** It knows all kinds of files, which a map does not need. */
const NothingToMap = lazy(async () => ({ default: (await import("./NothingToMap.tsx")).NothingToMap }));

/** The map of one partnership: finds out what can be shown, then shows it. */
export function MapScreen(): ReactElement {
  const state = useMapAddress();
  const level = state.address.level ?? "essential";
  const { data: summaries, error, refetch } = useQuery(areaTypesQuery(state.partnership));
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (summaries === undefined) return <MapSkeleton />;
  const areas = chosenAreas(summaries, state.address, level);
  if (areas === null) {
    return (
      <Suspense fallback={<MapSkeleton />}>
        <NothingToMap state={state} level={level} summaries={summaries} />
      </Suspense>
    );
  }
  return (
    <>
      {state.address.embed === undefined && <FirstHelp partnership={state.partnership} />}
      {/* Of another partnership nothing may stay, not even while its answer is on its way. */}
      <MapWorkspace key={state.partnership} state={state} level={level} areas={areas} />
    </>
  );
}
