import { useQuery } from "@tanstack/react-query";
import { Failed } from "../data/Failed.tsx";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { SettingsPage } from "./SettingsPage.tsx";
import { settingsQuery } from "./settingsQuery.ts";
import "../data/data.css";
import "./settings.css";

/** What a partnership's scores take for granted, to read and to change. */
export function SettingsScreen() {
  const partnership = usePartnershipId();
  const inForce = useQuery(settingsQuery(partnership));
  usePageTitle("What the scores assume");
  return (
    <div className="page">
      {inForce.data === undefined && <h1>What the scores assume</h1>}
      {inForce.isPending && <Waiting what="the settings" lines={8} />}
      {inForce.isError && <Failed what="The settings" error={inForce.error} onRetry={() => void inForce.refetch()} />}
      {inForce.data !== undefined && (
        <SettingsPage key={partnership} partnership={partnership} inForce={inForce.data} />
      )}
    </div>
  );
}
