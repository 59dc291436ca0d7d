import type { ReactElement } from "react";
import { type Marker, markers as every, markerWords } from "../../domain/contract/figure.ts";

/** What the markers in a table of published figures mean: only those that appear. */
export function MarkersUsed({ markers }: { readonly markers: readonly (Marker | null)[] }): ReactElement | null {
  const used = every.filter((marker) => markers.includes(marker));
  if (used.length === 0) return null;
  return <p className="small second">{used.map((marker) => `[${marker}] ${markerWords[marker]}`).join(" · ")}.</p>;
}
