import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";
import { PeriodSwitch } from "../map/PeriodSwitch.tsx";
import { periodsOpened, profilePeriods } from "./profilePeriods.ts";

/** Of which period the need on this page is. It stands in the address; a level that has no need of that period shows the one that it opens on and says so. */
export function AreaPeriod({ profile }: { readonly profile: AreaProfile }): ReactElement {
  const navigate = useNavigate({ from: "/p/$partnership/areas/$areaType/$vintage/$code" });
  const periods = profilePeriods(profile);
  const asked = useKeptPeriod();
  const opened = periodsOpened(profile);
  // Levels may open on different periods, which is then no period of the list.
  const opensOn = opened.length === 1 ? (opened[0] ?? null) : null;
  return (
    <>
      <PeriodSwitch
        periods={periods}
        shown={asked ?? opensOn}
        opensOn={opensOn}
        onChoose={(period) => void navigate({ search: { period }, state: true, resetScroll: false })}
      />
      {asked !== undefined && !periods.includes(asked) && (
        <p className="inset">No need is known here for {asked}: each level shows the period that it opens on.</p>
      )}
    </>
  );
}
