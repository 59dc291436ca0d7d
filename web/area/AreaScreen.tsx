import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { areaId, type AreaKey, areaKeySchema } from "../../domain/contract/area.ts";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { areaProfileQuery } from "../api/areaProfile.ts";
import { RequestError } from "../api/request.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { NotFoundScreen } from "../frame/NotFoundScreen.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { AreaPage } from "./AreaPage.tsx";
import { BackToMap } from "./BackToMap.tsx";
import "../data/data.css";
import "../panel/panel.css";
import "./area.css";

const route = getRouteApi("/p/$partnership/areas/$areaType/$vintage/$code");

/** Everything about one area, by the address; or why there is nothing to tell. */
export function AreaScreen(): ReactElement {
  const area = areaKeySchema.safeParse(route.useParams());
  return area.success ? <Asked area={area.data} /> : <NotFoundScreen />;
}

function Asked({ area }: { readonly area: AreaKey }): ReactElement {
  const { partnership } = route.useParams();
  const { period } = route.useSearch();
  const profile = useQuery({
    ...areaProfileQuery({ partnership, ...area, period }),
    // Of another period the page stays as it is until it is there; of another area it must not be shown, nor of the same code elsewhere: every partnership may have an own-1.
    placeholderData: (before) => (before !== undefined && isOf(before, partnership, area) ? before : undefined),
  });
  // Another area is another page: what was unfolded, drawn or asked for on the last one stays there.
  if (profile.data !== undefined)
    return (
      <AreaPage key={`${partnership} ${areaId(area)}`} profile={profile.data} isOlder={profile.isPlaceholderData} />
    );
  return (
    <div className="page">
      <BackToMap partnership={partnership} area={area} />
      {profile.isPending ? (
        <Titled title={area.code}>
          <Waiting what="what is known about this area" lines={10} />
        </Titled>
      ) : (
        <Titled title={isRefused(profile.error) ? "There is no such area here" : area.code}>
          <Failed what="The area" error={profile.error} onRetry={() => void profile.refetch()} />
        </Titled>
      )}
    </div>
  );
}

function isOf(profile: AreaProfile, partnership: string, area: AreaKey): boolean {
  return profile.partnership === partnership && areaId(profile.area) === areaId(area);
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {children}
    </>
  );
}

/** The server knows the question and says no. */
function isRefused(error: Error): boolean {
  return error instanceof RequestError && (error.problem.status === 404 || error.problem.status === 422);
}
