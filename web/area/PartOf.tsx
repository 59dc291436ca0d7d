import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { areaTypesQuery } from "../api/areaTypes.ts";
import { numberWritten } from "../data/written.ts";
import { AreaLink } from "./AreaLink.tsx";

type Whole = AreaProfile["partOf"][number];

/** The larger areas that an area is part of, with the way to those that are reported here. */
export function PartOf({ profile: { partnership, area, partOf } }: { readonly profile: AreaProfile }): ReactElement {
  const { data: kinds = [] } = useQuery(areaTypesQuery(partnership));
  const isReported = ({ areaType, vintage }: Whole) =>
    kinds.some((kind) => kind.areaType === areaType && kind.vintage === vintage);
  return (
    <section aria-labelledby="part-of-title">
      <h2 id="part-of-title" tabIndex={-1}>
        What it is part of
      </h2>
      {partOf.length === 0 ? (
        <p>No larger area is known that {area.name} is part of.</p>
      ) : (
        <ul>
          {partOf.map((whole) => (
            <li key={`${whole.areaType} ${whole.vintage} ${whole.code}`}>
              {isReported(whole) ? (
                <AreaLink partnership={partnership} area={whole}>
                  {whole.name}
                </AreaLink>
              ) : (
                whole.name
              )}
              , {areaTypeWords[whole.areaType].one}
              {whole.share < 1 && ` (${numberWritten(whole.share * 100)}% of it, by ${whole.basis})`}{" "}
              <span className="second small">{whole.code}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
