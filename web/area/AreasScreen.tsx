import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { levelWords } from "../../domain/contract/level.ts";
import { areaTypesQuery } from "../api/areaTypes.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { AreaTypeSwitch } from "../map/AreaTypeSwitch.tsx";
import { LevelSwitch } from "../map/LevelSwitch.tsx";
import { chosenAreas } from "../views/chosenAreas.ts";
import { AreaFinder } from "./AreaFinder.tsx";
import { AreasByUnmet } from "./AreasByUnmet.tsx";
import { useAreasAddress } from "./useAreasAddress.ts";
import "../data/data.css";
import "../map/switches.css";
import "./area.css";
import "./areas.css";
import "./switchRow.css";

/** Where an area is looked for: by its name, or in the list of all areas of a kind, those with the most people unmet first. */
export function AreasScreen(): ReactElement {
  const { partnership, address, go } = useAreasAddress();
  const level = address.level ?? "essential";
  usePageTitle("Areas");
  const kinds = useQuery(areaTypesQuery(partnership));
  const areas = kinds.data === undefined ? null : chosenAreas(kinds.data, address, level);
  return (
    <div className="page areas-page">
      <h1>Areas</h1>
      <p>
        Everything about one area stands on a page of its own: its need, places and gap at all three levels, what has
        changed, and which areas are like it. You can also{" "}
        <Link
          to="/p/$partnership/compare"
          params={{ partnership }}
          search={{ level: address.level, areaType: areas?.chosen.areaType, vintage: areas?.chosen.vintage }}
        >
          compare up to six areas
        </Link>
        , and{" "}
        <Link to="/p/$partnership/own-areas" params={{ partnership }}>
          make areas of your own
        </Link>
        .
      </p>
      {kinds.error !== null && (
        <Failed what="The kinds of area" error={kinds.error} onRetry={() => void kinds.refetch()} />
      )}
      {kinds.isPending && <Waiting what="which areas there are" lines={8} />}
      {kinds.data !== undefined && <AreaFinder partnership={partnership} shownAs={areas?.chosen ?? kinds.data[0]} />}
      {kinds.data !== undefined && (
        <div className="switch-row">
          <LevelSwitch level={level} onChoose={(one) => go({ level: one })} />
          {areas !== null && (
            <AreaTypeSwitch
              chosen={areas.chosen}
              choices={areas.choices}
              onChoose={({ areaType, vintage }) => go({ areaType, vintage })}
            />
          )}
        </div>
      )}
      {kinds.data !== undefined && areas === null && (
        <p className="inset">
          How many people need {levelWords[level].title.toLowerCase()} skills is not known here, so areas cannot be put
          in order. An area can still be found by its name.{" "}
          <Link to="/p/$partnership/data/upload" params={{ partnership }}>
            Bring need figures
          </Link>
          .
        </p>
      )}
      {areas !== null && <AreasByUnmet partnership={partnership} level={level} kind={areas.chosen} />}
    </div>
  );
}
