import type { CSSProperties, ReactElement } from "react";
import { usePointed } from "../../views/pointed.ts";
import type { PlacedPoint } from "./scatterPoint.ts";
import type { ScatterSize } from "./scatterSize.ts";

type Props = {
  readonly points: readonly PlacedPoint[];
  readonly size: ScatterSize;
  readonly chosen: string | undefined;
};

/** Rings around the chosen point and the one that is pointed at, wherever on the page that is, with what the latter is. It alone is drawn again while a pointer moves. */
export function ScatterPointed({ points, size, chosen }: Props): ReactElement {
  const pointed = usePointed();
  // Looked for one by one: a list by code of a whole country takes longer than anybody points.
  const placeOf = (code: string) => points.find((point) => point.code === code);
  const at = pointed === null ? undefined : placeOf(pointed);
  const kept = chosen === undefined ? undefined : placeOf(chosen);
  return (
    <>
      <svg className="scatter__rings" width={size.width} height={size.height} aria-hidden="true">
        {kept !== undefined && <Ring point={kept} kind="chosen" />}
        {at !== undefined && at !== kept && <Ring point={at} kind="pointed" />}
      </svg>
      {at !== undefined && (
        <div className="scatter__tip" style={beside(at, size)} aria-hidden="true">
          <b>{at.name}</b>
          {at.words().map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </>
  );
}

function Ring({ point, kind }: { readonly point: PlacedPoint; readonly kind: "chosen" | "pointed" }): ReactElement {
  const { left, top, class: mapClass } = point;
  return (
    <>
      <circle className={`scatter__halo scatter__halo--${kind}`} cx={left} cy={top} r={9} />
      <circle className="scatter__ring" cx={left} cy={top} r={7} style={{ fill: `var(${mapClass.token})` }} />
    </>
  );
}

/** On the side where there is more room, so that it stays within the drawing. */
function beside({ left, top }: PlacedPoint, { width, height }: ScatterSize): CSSProperties {
  return {
    ...(left > width / 2 ? { right: width - left + 14 } : { left: left + 14 }),
    ...(top > height / 2 ? { bottom: height - top + 8 } : { top: top + 8 }),
  };
}
