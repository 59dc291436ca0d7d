import { useQuery } from "@tanstack/react-query";
import { type ReactElement, type ReactNode, useId, useMemo } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { offersQuery } from "../api/offers.ts";
import { shapeIndexQuery } from "../api/shapeIndex.ts";
import { areaPaints } from "./areaPaints.ts";
import { CrossedKey } from "./legend/CrossedKey.tsx";
import type { LinkPicture } from "./linkedMarks.ts";
import { MapButtons } from "./MapButtons.tsx";
import { MapNotes } from "./MapNotes.tsx";
import { offerPoints } from "./offerPoint.ts";
import type { AreaMapInBox } from "./useAreaMap.ts";
import type { Drawn } from "./useDrawnFirst.ts";
import { useMissingTiles } from "./useMissingTiles.ts";
import { useShownOnMap } from "./useShownOnMap.ts";
import { WalkWords } from "./WalkWords.tsx";

type Props = {
  readonly inBox: AreaMapInBox;
  readonly question: GapQuestion;
  /** Null until the figures are there. The map is made all the same, out of sight, so that nothing but colours is missing when they come. */
  readonly drawn: Drawn | null;
  readonly chosen: Gap | undefined;
  /** Whether the areas have their first colours: offers are asked for and drawn after them. */
  readonly isColoured: boolean;
  readonly showsOffers: boolean;
  readonly onChoose: (code: AreaCode) => void;
  /** Escape on the map: the chosen area may close. */
  readonly onLeave: () => void;
  /** Lettered points over the areas. The same list as long as nothing changes, for another one is drawn anew. */
  readonly links?: LinkPicture;
  readonly legend: ReactNode;
};

const noLinks: LinkPicture = { points: [], links: [] };

/** The map as a labelled region that can be skipped, with its buttons and its legend. */
export function MapPane({ inBox, question, drawn, legend, links = noLinks, ...props }: Props): ReactElement {
  const { box, map, failure } = inBox;
  const { chosen, isColoured, showsOffers, onChoose, onLeave } = props;
  const { partnership, areaType, vintage, level } = question;
  const hint = useId();
  const shapes = useQuery(shapeIndexQuery(partnership, areaType, vintage));
  const offers = useQuery({ ...offersQuery(partnership, level), enabled: isColoured });
  const drawsOffers = showsOffers && isColoured;
  const points = useMemo(() => (drawsOffers ? offerPoints(offers.data ?? []) : []), [drawsOffers, offers.data]);
  const gaps = drawn?.answer.gaps;
  const view = drawn?.view;
  const sure = drawn?.sure;
  const paints = useMemo(
    () => (gaps === undefined || view === undefined || sure === undefined ? null : areaPaints(gaps, view, sure)),
    [gaps, view, sure],
  );
  const { one, many } = areaTypeWords[drawn?.answer.areaType ?? areaType];
  const label = `Map of ${levelWords[level].title.toLowerCase()} skills by ${one}: ${view?.title ?? "on its way"}. The table after it has the same figures.`;
  const tiles = useMissingTiles(map, shapes);
  useShownOnMap(map, {
    label,
    describedBy: hint,
    shapes: shapes.data,
    points,
    paints,
    links,
    chosen: chosen?.code ?? null,
    onChoose,
    onLeave,
  });
  return (
    <section className={`workspace__map${drawn === null ? " skeleton" : ""}`} aria-label="Map">
      <a className="skip-link" href="#area-table">
        Skip the map, go to the table
      </a>
      <div className="map-frame">
        <div className="map-box" ref={box} />
        <WalkWords map={map} id={hint} />
        <MapButtons map={map} place="the study area" />
        {view !== undefined && view.crossed !== null && <CrossedKey />}
        <MapNotes
          areas={many}
          failure={failure}
          trouble={(shapes.error ?? offers.error)?.message ?? null}
          areTilesMissing={tiles.areMissing}
          isWaiting={shapes.isPending}
          isEmpty={shapes.data?.codes.length === 0}
          onRetry={() => {
            if (offers.error !== null) void offers.refetch();
            tiles.retry();
          }}
        />
      </div>
      {chosen !== undefined && (
        <a className="chosen-bar" href="#chosen-area">
          {chosen.name}: see its figures
        </a>
      )}
      {legend}
    </section>
  );
}
