import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ownKind } from "../../domain/contract/ownArea.ts";
import { ownAreasQuery } from "../api/ownAreas.ts";
import { Failed } from "../data/Failed.tsx";
import { SuccessBanner } from "../data/SuccessBanner.tsx";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { countWritten } from "../data/written.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { OwnAreaCard } from "./OwnAreaCard.tsx";
import "../data/data.css";
import "./ownAreas.css";

/** The areas that a partnership made for itself: what each is made of, where its figures are, and what can be done with it. */
export function OwnAreasScreen() {
  const partnership = usePartnershipId();
  const { saved } = useSearch({ from: "/p/$partnership/own-areas" });
  const own = useQuery(ownAreasQuery(partnership));
  const [done, setDone] = useState<string | null>(saved === undefined ? null : savedWords(saved));
  usePageTitle("Your own areas");
  const count = own.data?.length;
  return (
    <div className="page">
      <SuccessBanner message={done} />
      <h1>Your own areas</h1>
      <p>
        Areas that you put together yourselves, each a list of official ones. Scores, search, maps and files have them
        like any other kind of area.
      </p>
      <div className="buttons">
        <Link className="button" to="/p/$partnership/own-areas/new" params={{ partnership }}>
          Make your own area
        </Link>
        {count !== undefined && count > 0 && (
          <Link className="button button--second" to="/p/$partnership/map" params={{ partnership }} search={ownKind}>
            Show the map by own areas
          </Link>
        )}
      </div>
      {own.isPending && <Waiting what="your own areas" lines={4} />}
      {own.isError && <Failed what="Your own areas" error={own.error} onRetry={() => void own.refetch()} />}
      {own.isSuccess && own.data.length === 0 && (
        <p className="inset">
          There are none yet. Make one to see need and provision for a place that no official list has: the catchment of
          a hub, a regeneration zone, the wards of a project.
        </p>
      )}
      {own.isSuccess && own.data.length > 0 && (
        <ul className="own-areas" aria-label="Own areas">
          {own.data.map((area) => (
            <li key={area.code}>
              <OwnAreaCard partnership={partnership} area={area} onRemoved={setDone} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function savedWords(count: number): string {
  return `${countWritten(count, "own area is", "own areas are")} saved. Scores, search and map have ${count === 1 ? "it" : "them"} from now on.`;
}
