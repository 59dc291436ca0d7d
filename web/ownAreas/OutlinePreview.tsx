import type { Feature } from "geojson";
import { type ReactElement, useMemo } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Geometry } from "../../domain/contract/shape.ts";
import { DrawMap } from "../map/DrawMap.tsx";
import type { PartKind } from "./stepProps.ts";

type Props = {
  readonly partnership: string;
  readonly kind: PartKind;
  readonly chosen: readonly string[];
  /** The same list as long as nothing changes: another one is looked at anew. */
  readonly outlines: readonly Geometry[];
};

/** Outlines on a map with the areas that are ticked, to be looked at before they are saved. Without an outline the ticked areas stand for it. */
export function OutlinePreview({ partnership, kind, chosen, outlines }: Props): ReactElement {
  const { many } = areaTypeWords[kind.areaType];
  const codes = useMemo(() => new Set(chosen), [chosen]);
  const features = useMemo(
    () => outlines.map((geometry): Feature => ({ type: "Feature", geometry, properties: null })),
    [outlines],
  );
  const what = outlines.length === 0 ? `the ${many} that are ticked` : `the outline and the ${many} that are ticked`;
  return (
    <>
      <DrawMap
        partnership={partnership}
        {...kind}
        label={`Map of ${what}. The list below has the same ${many}.`}
        chosen={codes}
        drawn={nothingDrawn}
        others={features}
        lookAt={outlines}
        onCorner={null}
      />
      <p className="hint">The map shows {what}, filled.</p>
    </>
  );
}

const nothingDrawn = { corners: [], isFinished: false } as const;
