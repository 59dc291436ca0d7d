import { lazy, Suspense, useMemo } from "react";
import type { PairInFull } from "../../../domain/contract/duplicates.ts";
import type { PointQuality } from "../../../domain/contract/offer.ts";
import { listWritten } from "../../data/written.ts";
import { useAreasAround } from "./useAreasAround.ts";

// The review of a list needs no map: it is loaded with the first pair that is looked at.
const PointsMap = lazy(async () => ({ default: (await import("../../map/PointsMap.tsx")).PointsMap }));

type PairMapProps = { readonly partnership: string; readonly full: PairInFull };

/** Both listings on a small map, named A and B, and in words how good their points are: a postcode's point is no proof of one door. */
export function PairMap({ partnership, full: { one, other } }: PairMapProps) {
  const points = useMemo(
    () =>
      [
        { letter: "A", listing: one },
        { letter: "B", listing: other },
      ].flatMap(({ letter, listing: { ref, offer } }) => {
        const { lon, lat } = offer.venue;
        return lon === null || lat === null
          ? []
          : [{ id: ref, letter, lon, lat, words: `${letter}: ${offer.provider.name}, ${offer.title}` }];
      }),
    [one, other],
  );
  const { areas, paints } = useAreasAround(partnership, one.offer.level ?? other.offer.level ?? "essential", points);
  return (
    <section className="wide" aria-labelledby="place-title">
      <h2 id="place-title">Where they are</h2>
      <p>
        A is the first listing, {pointWords(one.offer.venue)}; B is the second, {pointWords(other.offer.venue)}.
      </p>
      {points.length > 0 && (
        <Suspense fallback={<div className="skeleton pair-map__wait" />}>
          <PointsMap
            label={`Map of ${listWritten(points.map(({ letter }) => letter))}; the table “What the two listings say” has their addresses`}
            points={points}
            links={noLinks}
            areas={areas}
            paints={paints}
          />
        </Suspense>
      )}
    </section>
  );
}

const noLinks = [] as const;

const qualityWords: Readonly<Record<PointQuality, string>> = {
  exact: "at its own point",
  postcode: "at the point of its postcode",
  "small area": "in the middle of its small area",
  "postcode district": "in the middle of its postcode district",
};

function pointWords({
  lon,
  lat,
  pointQuality,
}: {
  readonly lon: number | null;
  readonly lat: number | null;
  readonly pointQuality: PointQuality | null;
}): string {
  if (lon === null || lat === null) return "which has no point";
  return pointQuality === null ? "at the point that it states" : qualityWords[pointQuality];
}
