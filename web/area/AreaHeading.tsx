import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { ownVintage } from "../../domain/contract/ownArea.ts";
import { numberWritten } from "../data/written.ts";

/** Which area it is, the name first and the code last, and what stands out over all levels. */
export function AreaHeading({
  profile: { area, partOf, summary, peers },
}: {
  readonly profile: AreaProfile;
}): ReactElement {
  const { one, many } = areaTypeWords[area.areaType];
  const parent = partOf.find(({ areaType }) => areaType === "district")?.name;
  return (
    <>
      <h1 className="area-page__name">{area.name}</h1>
      <p className="second area-page__kind">
        {parent === undefined ? one : `${one} in ${parent}`}
        {area.urbanRural !== null && ` · ${area.urbanRural}`}
        {` · ${adultsWords(area)}`}
        <span className="small">
          {" · "}
          {area.code}
          {area.vintage !== ownVintage && `, boundaries of ${area.vintage}`}
        </span>
      </p>
      {summary.length > 0 && (
        <div className="inset area-page__summary">
          {summary.map((sentence) => (
            // Among few peers nothing is said of the area as a whole: then no level's sentence stands for it.
            <p key={sentence} className={sentence.startsWith(`${area.name} `) ? "area-page__message" : undefined}>
              {sentence}
            </p>
          ))}
        </div>
      )}
      <p className="second">
        {peers > 1
          ? `Ranks are among the ${numberWritten(peers)} ${many} of the study area.`
          : `It is the only ${one} of the study area, so there is nothing to rank it with.`}
      </p>
    </>
  );
}

function adultsWords({ adults, adultsYear }: AreaProfile["area"]): string {
  if (adults === null) return "number of adults not known";
  return `${numberWritten(adults)} adults aged 16 and over${adultsYear === null ? "" : ` (${adultsYear})`}`;
}
