import type { ReactElement } from "react";
import type { AreaCode, AreaKey } from "../../domain/contract/area.ts";
import type { SearchHit } from "../../domain/contract/searchHit.ts";
import { hitArea } from "../area/hitArea.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { addedArea } from "./addedArea.ts";

type Props = {
  readonly partnership: string;
  readonly kind: Pick<AreaKey, "areaType" | "vintage">;
  readonly codes: readonly AreaCode[];
  readonly onChoose: (codes: readonly AreaCode[]) => void;
};

/** Adds the area that is found to those compared, or says why it cannot. */
export function AreaChooser({ partnership, kind, codes, onChoose }: Props): ReactElement {
  const add = (hit: SearchHit) => {
    const { area, words, said } = hitArea(hit, kind);
    if (area === null) return { words, said };
    const added = addedArea(codes, kind, area, words);
    if (added.codes.length > codes.length) onChoose(added.codes);
    return { words: "", said: added.said };
  };
  return <SearchBox partnership={partnership} label="Add an area by name, code or postcode" onHit={add} />;
}
