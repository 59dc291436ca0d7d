import type { ReactElement } from "react";
import { markers, markerWords } from "../../domain/contract/figure.ts";
import type { Gap } from "../../domain/contract/gap.ts";

/** What the markers in the table mean: only those that appear. */
export function MarkerNotes({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement | null {
  const seen = new Set(gaps.flatMap(({ needMarker, needStock }) => [needMarker, needStock?.marker]));
  const used = markers.filter((marker) => seen.has(marker));
  if (used.length === 0) return null;
  return (
    <p className="small second">
      {used.map((marker) => `[${marker}] ${markerWords[marker]}`).join(" · ")}. A figure that is not known is not
      counted as zero.
    </p>
  );
}
