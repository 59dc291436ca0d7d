import type { ReactElement } from "react";
import type { MapClass } from "../../views/mapClass.ts";
import { lineHeight, narrow, type ScatterSize } from "./scatterSize.ts";

type Props = {
  readonly corner: MapClass;
  readonly size: ScatterSize;
  readonly atLeft?: boolean;
  readonly atTop?: boolean;
};

/** What a corner means, with the letters that areas there have on the map. It stands outside the field, where no dot covers it; on two lines where there is little room. */
export function ScatterCorner({ corner, size, atLeft = false, atTop = false }: Props): ReactElement {
  const { left, right, top, bottom, width } = size;
  const [first = "", ...rest] = corner.words.split(", ");
  const lines =
    width < narrow ? [`${corner.letter} · ${first},`, rest.join(", ")] : [`${corner.letter} · ${corner.words}`];
  const x = atLeft ? left : right;
  const y = atTop ? top - 8 - lineHeight * (lines.length - 1) : bottom + 24 + lineHeight;
  return (
    <text className="scatter__corner" x={x} y={y} textAnchor={atLeft ? "start" : "end"}>
      {lines.map((line, place) => (
        <tspan key={line} x={x} dy={place === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
