import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { SearchHit } from "../../domain/contract/searchHit.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { hitArea } from "./hitArea.ts";

type Props = { readonly partnership: string; readonly shownAs: AreaTypeSummary | undefined };

/** Goes straight to the page of the area that was found by its name, its code or a postcode in it. */
export function AreaFinder({ partnership, shownAs }: Props): ReactElement {
  const navigate = useNavigate();
  const open = (hit: SearchHit) => {
    const found = hitArea(hit, shownAs);
    if (found.area === null) return { words: found.words, said: found.said };
    const { areaType, vintage, code } = found.area;
    void navigate({
      to: "/p/$partnership/areas/$areaType/$vintage/$code",
      params: { partnership, areaType, vintage, code },
    });
    return { words: found.words, said: "" };
  };
  return <SearchBox partnership={partnership} label="Find an area by name, code or postcode" onHit={open} />;
}
