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
import { OverlapsFound } from "./OverlapsFound.tsx";
import { useOverlapsAddress } from "./useOverlapsAddress.ts";
import "../data/data.css";
import "../map/switches.css";
import "./overlaps.css";

/** Offers of one level that chase the same learners: what is asked, and below it what was found. */
export function OverlapsScreen(): ReactElement {
  const state = useOverlapsAddress();
  const { partnership, address, go } = state;
  const level = address.level ?? "essential";
  const title = `Provision that overlaps: ${levelWords[level].title.toLowerCase()} skills`;
  usePageTitle(title);
  const kinds = useQuery(areaTypesQuery(partnership));
  const areas = kinds.data === undefined ? null : chosenAreas(kinds.data, address, level);
  return (
    <div className="page overlaps">
      <h1>{title}</h1>
      <p>
        Different offers at one level whose learners are mostly the same people, and which together have more places
        than the need in their reach. One offer that is listed twice is another matter:{" "}
        <Link to="/p/$partnership/duplicates" params={{ partnership }}>
          duplicate listings
        </Link>
        .
      </p>
      <div className="overlaps__switches">
        <LevelSwitch level={level} onChoose={(one) => go({ level: one, set: undefined })} />
        {areas !== null && (
          <AreaTypeSwitch
            chosen={areas.chosen}
            choices={areas.choices}
            onChoose={({ areaType, vintage }) => go({ areaType, vintage, area: undefined })}
          />
        )}
      </div>
      {kinds.error !== null && (
        <Failed what="The kinds of area" error={kinds.error} onRetry={() => void kinds.refetch()} />
      )}
      {kinds.isPending && <Waiting what="what can be asked" lines={6} />}
      {kinds.data !== undefined && areas === null && (
        <p className="inset">
          How many people need {levelWords[level].title.toLowerCase()} skills is not known here, so nobody can say which
          places are more than the need.{" "}
          <Link to="/p/$partnership/data/upload" params={{ partnership }}>
            Bring need figures
          </Link>
          .
        </p>
      )}
      {areas !== null && <OverlapsFound state={state} level={level} kind={areas.chosen} />}
    </div>
  );
}
