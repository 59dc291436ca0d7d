import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";
import { PeriodSwitch } from "../map/PeriodSwitch.tsx";
import { profilePeriods } from "./profilePeriods.ts";

/** Of which period the need on this page is. It stands in the address; a level that has no need of that period shows its newest and says so. */
export function AreaPeriod({ profile }: { readonly profile: AreaProfile }): ReactElement {
  const navigate = useNavigate({ from: "/p/$partnership/areas/$areaType/$vintage/$code" });
  const periods = profilePeriods([profile]);
  const asked = useKeptPeriod();
  return (
    <>
      <PeriodSwitch
        periods={periods}
        shown={asked ?? periods[0] ?? null}
        onChoose={(period) => void navigate({ search: { period }, state: true, resetScroll: false })}
      />
      {asked !== undefined && !periods.includes(asked) && (
        <p className="inset">No need is known here for {asked}: each level shows the newest that there is.</p>
      )}
    </>
  );
}
