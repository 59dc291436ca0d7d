import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { offersQuery } from "../api/offers.ts";
import { shapesQuery } from "../api/shapes.ts";
import { legendCounts } from "../views/legendCounts.ts";
import type { View } from "../views/mapViews.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import { areaPaints } from "./areaPaints.ts";
import { Legend } from "./Legend.tsx";
import { MapButtons } from "./MapButtons.tsx";
import { offerPoints } from "./offerPoint.ts";
import type { AreaMapInBox } from "./useAreaMap.ts";
import { useShownOnMap } from "./useShownOnMap.ts";

type Props = {
  readonly inBox: AreaMapInBox;
  readonly question: GapQuestion;
  readonly answer: GapAnswer;
  readonly view: View;
  readonly sure: SureAreas;
  readonly chosen: Gap | undefined;
  readonly showsOffers: boolean;
  readonly onChoose: (code: AreaCode) => void;
};

/** The map as a labelled region that can be skipped, with its buttons and its legend. */
export function MapPane({
  inBox: { box, map, failure },
  question,
  answer,
  view,
  sure,
  chosen,
  showsOffers,
  onChoose,
}: Props): ReactElement {
  const { partnership, areaType, vintage, level } = question;
  const shapes = useQuery(shapesQuery(partnership, areaType, vintage));
  const offers = useQuery(offersQuery(partnership, level));
  const points = useMemo(() => (showsOffers ? offerPoints(offers.data ?? []) : []), [showsOffers, offers.data]);
  const paints = useMemo(() => areaPaints(answer.gaps, view, sure), [answer.gaps, view, sure]);
  const counts = useMemo(() => legendCounts(answer.gaps, view, sure), [answer.gaps, view, sure]);
  const { many } = areaTypeWords[answer.areaType];
  const label = `Map of ${levelWords[level].title.toLowerCase()} skills by ${areaTypeWords[answer.areaType].one}: ${view.title}. The table after it has the same figures.`;
  useShownOnMap(map, {
    label,
    shapes: shapes.data,
    points,
    paints,
    chosen: chosen?.code ?? null,
    onChoose,
  });
  const trouble = shapes.error ?? offers.error;
  const approximate = shapes.data?.features.filter(({ properties }) => properties.quality === "approximate").length;
  return (
    <section className="workspace__map" aria-label="Map">
      <a className="skip-link" href="#area-table">
        Skip the map, go to the table
      </a>
      <div className="map-frame">
        <div className="map-box" ref={box} />
        <MapButtons map={map} place="the study area" />
        {trouble !== null && (
          <div className="map-note" role="alert">
            {trouble.message}{" "}
            <button
              className="button button--link"
              type="button"
              onClick={() => void Promise.all([shapes.refetch(), offers.refetch()])}
            >
              Try again
            </button>
          </div>
        )}
        {failure !== null && (
          <div className="map-note" role="alert">
            {failure}
          </div>
        )}
        {shapes.isPending && <output className="map-note">Drawing the {many}…</output>}
        {shapes.data?.features.length === 0 && (
          <output className="map-note">
            No shape or point is known for these {many}. The table below has their figures.
          </output>
        )}
      </div>
      {chosen !== undefined && (
        <a className="chosen-bar" href="#chosen-area">
          {chosen.name}: see its figures
        </a>
      )}
      <Legend view={view} counts={counts} areas={many} approximate={approximate ?? null} />
    </section>
  );
}
