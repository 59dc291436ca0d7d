import type { ReactElement } from "react";

type Props = {
  /** What the areas are called: "wards". */
  readonly areas: string;
  /** Why there is no map at all. */
  readonly failure: string | null;
  /** Why something on the map could not be had. */
  readonly trouble: string | null;
  readonly areTilesMissing: boolean;
  readonly isWaiting: boolean;
  readonly isEmpty: boolean;
  readonly onRetry: () => void;
};

/** What has to be said over the map: that it cannot be drawn, that a part of it did not come, that it is on its way, that there is nothing to draw. One thing at a time. */
export function MapNotes({ areas, failure, trouble, areTilesMissing, ...is }: Props): ReactElement | null {
  if (failure !== null) {
    return (
      <div className="map-note" role="alert">
        {failure}
      </div>
    );
  }
  const missing = areTilesMissing ? `Some of the ${areas} could not be drawn. The table has their figures.` : null;
  const words = trouble ?? missing;
  if (words !== null) {
    return (
      <div className="map-note" role="alert">
        {words}{" "}
        <button className="button button--link" type="button" onClick={is.onRetry}>
          Try again
        </button>
      </div>
    );
  }
  if (is.isWaiting) return <output className="map-note">Drawing the {areas}…</output>;
  if (!is.isEmpty) return null;
  return (
    <output className="map-note">
      No shape or point is known for these {areas}. The table below has their figures.
    </output>
  );
}
