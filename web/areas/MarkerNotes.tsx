import { type ReactElement, useMemo } from "react";
import { type Marker, markers, markerWords } from "../../domain/contract/figure.ts";
import type { Gap } from "../../domain/contract/gap.ts";

/** What the markers in the table mean: only those that appear. */
export function MarkerNotes({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement | null {
  const used = useMemo(() => markersIn(gaps), [gaps]);
  if (used.length === 0) return null;
  return (
    <p className="small second">
      {used.map((marker) => `[${marker}] ${markerWords[marker]}`).join(" · ")}. A figure that is not known is not
      counted as zero.
    </p>
  );
}

function markersIn(gaps: readonly Gap[]): Marker[] {
  const seen = new Set<Marker | null>();
  for (const { needMarker, needStock } of gaps) {
    seen.add(needMarker);
    if (needStock !== null) seen.add(needStock.marker);
  }
  return markers.filter((marker) => seen.has(marker));
}
