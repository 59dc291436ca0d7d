import type { ReactElement } from "react";
import type { AreaKey } from "../../domain/contract/area.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { hitTarget } from "./hitTarget.ts";
import { SearchBox } from "./SearchBox.tsx";

type Props = {
  readonly partnership: string;
  readonly shownAs: AreaTypeSummary;
  readonly onArea: (area: AreaKey) => void;
  readonly onPoint: (lon: number, lat: number) => void;
};

/** Finds an area by name or code, or the area that a postcode lies in. */
export function PlaceSearch({ partnership, shownAs, onArea, onPoint }: Props): ReactElement {
  return (
    <SearchBox
      partnership={partnership}
      label="Find an area or postcode"
      onHit={(hit) => {
        const { area, point, name, said } = hitTarget(hit, shownAs);
        if (area !== null) onArea(area);
        if (point !== null) onPoint(...point);
        return { words: name, said };
      }}
    />
  );
}
