import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { areaTypesQuery } from "../api/areaTypes.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { ComparePage } from "./ComparePage.tsx";
import { BackLink } from "./BackLink.tsx";
import { comparedKind } from "./comparedKind.ts";
import { useCompareAddress } from "./useCompareAddress.ts";
import "../area/area.css";
import "../data/data.css";
import "../map/switches.css";
import "../panel/panel.css";
import "../area/switchRow.css";
import "./compare.css";

/** Areas of one kind side by side, as the address names them. */
export function CompareScreen(): ReactElement {
  const state = useCompareAddress();
  const level = state.address.level ?? "essential";
  const kinds = useQuery(areaTypesQuery(state.partnership));
  usePageTitle("Compare areas");
  const kind = kinds.data === undefined ? undefined : comparedKind(kinds.data, state.address, level);
  return (
    <div className="page compare">
      <BackLink partnership={state.partnership} kind={kind} />
      <h1>Compare areas</h1>
      {kinds.error !== null && (
        <Failed what="The kinds of area" error={kinds.error} onRetry={() => void kinds.refetch()} />
      )}
      {kinds.isPending && <Waiting what="which areas there are" lines={8} />}
      {kinds.data !== undefined && kind === undefined && (
        <p className="inset">This partnership has no areas to compare yet.</p>
      )}
      {kinds.data !== undefined && kind !== undefined && (
        <ComparePage state={state} level={level} kind={kind} kinds={kinds.data} />
      )}
    </div>
  );
}
