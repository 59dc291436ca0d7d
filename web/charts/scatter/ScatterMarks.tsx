import { memo, type ReactElement } from "react";
import type { PlacedPoint } from "./scatterPoint.ts";

type Props = { readonly points: readonly PlacedPoint[] };

/** A dot for each area, in the colour of its class. Outlined in ink that is seen on any colour. */
export const ScatterMarks = memo(function ScatterMarks({ points }: Props): ReactElement {
  const radius = points.length > 500 ? 4 : 5;
  return (
    <g className="scatter__marks">
      {points.map(({ code, left, top, class: { token } }) => (
        <circle key={code} cx={left} cy={top} r={radius} style={{ fill: `var(${token})` }} />
      ))}
    </g>
  );
});
