import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useCallback, useMemo } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Overlap, Overlaps } from "../../domain/contract/overlap.ts";
import { shapesQuery } from "../api/shapes.ts";
import { PointsMap } from "../map/PointsMap.tsx";
import { mostLines } from "./closestLinks.ts";
import { setLinks, setPaints, setPoints } from "./setPicture.ts";

type Props = {
  readonly partnership: string;
  readonly answer: Overlaps;
  readonly set: Overlap;
  readonly member: number | null;
  readonly onChoose: (member: number) => void;
};

/** A set on the map: its offers by letter, lines between linked ones, the areas in reach and those with a gap. The tables around it say the same. */
export function SetMap({ partnership, answer: { areaType, vintage }, set, member, onChoose }: Props): ReactElement {
  const shapes = useQuery(shapesQuery(partnership, areaType, vintage));
  const { many } = areaTypeWords[areaType];
  const points = useMemo(() => setPoints(set, member), [set, member]);
  const links = useMemo(() => setLinks(set), [set]);
  const paints = useMemo(() => setPaints(set), [set]);
  const choose = useCallback((id: string) => onChoose(Number(id)), [onChoose]);
  return (
    <div className="set-map">
      <a className="skip-link" href="#after-set-map">
        Skip the map
      </a>
      <PointsMap
        label="Map of the offers of this set and the areas around them. The tables beside and below it have the same."
        points={points}
        links={links}
        areas={shapes.data ?? null}
        paints={paints}
        onChoose={choose}
      />
      <ul className="set-map__legend small" id="after-set-map" tabIndex={-1}>
        <li>
          <b className="set-map__mark">A</b> an offer, by its letter in the table; several that lie together share a
          mark
        </li>
        <li>
          <span className="set-map__line" /> linked: mostly the same learners, the thicker the more
          {set.links.length > mostLines && "; of many links only the closest that hold the set together"}
        </li>
        <li>
          <span className="swatch set-map__served" /> {many} in reach now
        </li>
        <li>
          <span className="swatch set-map__gap" /> {many} with a gap, striped, their names in bold
        </li>
      </ul>
      {shapes.error !== null && (
        <p className="small" role="alert">
          The areas could not be drawn. {shapes.error.message}{" "}
          <button className="button button--link" type="button" onClick={() => void shapes.refetch()}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
