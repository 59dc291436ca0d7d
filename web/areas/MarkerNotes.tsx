import type { ReactElement } from "react";
import { markers, markerWords } from "../../domain/contract/figure.ts";
import type { Gap } from "../../domain/contract/gap.ts";

/** What the markers in the table mean: only those that appear. */
export function MarkerNotes({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement | null {
  const used = markers.filter((marker) =>
    gaps.some((gap) => gap.needMarker === marker || gap.needStock?.marker === marker),
  );
  if (used.length === 0) return null;
  return (
    <p className="small second">
      {used.map((marker) => `[${marker}] ${markerWords[marker]}`).join(" · ")}. A figure that is not known is not
      counted as zero.
    </p>
  );
}
