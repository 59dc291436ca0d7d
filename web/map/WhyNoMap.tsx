import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import { whyNoMapQuery } from "../api/whyNoMap.ts";

type Props = { readonly partnership: string; readonly level: Level; readonly kind: AreaTypeSummary };

/** Why the areas that are there cannot be scored. Need figures may well be there and only not fit them, so it never says by itself that there are none. */
export function WhyNoMap({ partnership, level, kind: { areaType, vintage } }: Props): ReactElement {
  const { data: because } = useQuery(whyNoMapQuery({ partnership, level, areaType, vintage }));
  return (
    <>
      <p>
        There are areas, but {levelWords[level].title.toLowerCase()} skills cannot be scored on them yet.
        {because !== undefined && because !== null && ` ${because}`}
      </p>
      <p>
        A map needs an indicator and its figures, on these areas or smaller ones that they are made of. Then offers:
        where they are and how many places they have.
      </p>
    </>
  );
}
