import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ownAreasQuery } from "../api/ownAreas.ts";
import { Failed } from "../data/Failed.tsx";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import "../partnership/partnership.css";
import "../data/data.css";
import "./ownAreas.css";

/** Changes the name of an own area, or what it is made of. */
export function ChangeOwnAreaScreen() {
  const partnership = usePartnershipId();
  const { code } = useParams({ from: "/p/$partnership/own-areas/$code" });
  const own = useQuery(ownAreasQuery(partnership));
  const area = own.data?.find((each) => each.code === code);
  usePageTitle(area === undefined ? "Change an own area" : `Change ${area.name}`);
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/own-areas" params={{ partnership }}>
        Your own areas
      </Link>
      {own.isPending && <Waiting what="the own area" lines={6} />}
      {own.isError && <Failed what="The own area" error={own.error} onRetry={() => void own.refetch()} />}
      {own.isSuccess && area === undefined && (
        <>
          <h1>There is no such own area</h1>
          <p>Somebody may have removed it.</p>
        </>
      )}
      {area !== undefined && <ChangeForm key={area.code} partnership={partnership} area={area} />}
    </div>
  );
}
