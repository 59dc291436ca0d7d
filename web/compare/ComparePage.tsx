import type { ReactElement } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { Level } from "../../domain/contract/level.ts";
import { countWritten } from "../data/written.ts";
import { AreaTypeSwitch } from "../map/AreaTypeSwitch.tsx";
import { PeriodSwitch } from "../map/PeriodSwitch.tsx";
import { usePeriods } from "../map/usePeriods.ts";
import { SharePage } from "../share/SharePage.tsx";
import { LevelSwitch } from "../map/LevelSwitch.tsx";
import { AreaChooser } from "./AreaChooser.tsx";
import { ComparedAreas } from "./ComparedAreas.tsx";
import { comparedCodes, mostCompared, writtenCodes } from "./comparedCodes.ts";
import { Comparison } from "./Comparison.tsx";
import type { CompareAddressState } from "./useCompareAddress.ts";
import { useProfiles } from "./useProfiles.ts";

type Props = {
  readonly state: CompareAddressState;
  readonly level: Level;
  readonly kind: AreaTypeSummary;
  readonly kinds: readonly AreaTypeSummary[];
};

/** What is compared and at which level, and below it the comparison. */
export function ComparePage({ state: { partnership, address, go }, level, kind, kinds }: Props): ReactElement {
  const { areaType, vintage } = kind;
  const { codes, leftOut } = comparedCodes(address.areas);
  const periods = usePeriods(partnership, level, areaType, address.period);
  const { found, isOlder } = useProfiles(partnership, kind, codes, periods.asked);
  const { one, many } = areaTypeWords[areaType];
  const choose = (chosen: readonly AreaCode[]) => go({ areas: writtenCodes(chosen), areaType, vintage });
  return (
    <>
      <div className="switch-row">
        <LevelSwitch level={level} onChoose={(next) => go({ level: next })} />
        <AreaTypeSwitch
          chosen={kind}
          choices={kinds}
          onChoose={(next) => go({ areaType: next.areaType, vintage: next.vintage, areas: undefined })}
        />
        <PeriodSwitch
          periods={periods.all}
          shown={periods.asked ?? periods.opensOn}
          opensOn={periods.opensOn}
          onChoose={(period) => go({ period })}
        />
      </div>
      {periods.because !== null && <p className="inset">{periods.because}</p>}
      <AreaChooser partnership={partnership} kind={kind} codes={codes} onChoose={choose} />
      {leftOut > 0 && (
        <p className="inset" role="alert">
          The link names {countWritten(leftOut, one, many)} more. {mostCompared} are the most that fit beside each
          other, so only the first {mostCompared} are shown.
        </p>
      )}
      <ComparedAreas found={found} kind={kind} onChoose={choose} />
      {codes.length === 0 && (
        <p className="inset">
          Nothing is compared yet. Find a first {one} by its name above, then up to {mostCompared - 1} others. They will
          stand side by side, with their need, places and gap for one level at a time.
        </p>
      )}
      {codes.length > 0 && (
        <p className="compare__copy">
          <SharePage
            hint="It opens the same areas in the same order, at the same level and of the same period."
            files="The figures can be saved as CSV or copied as TSV below their table, and each chart can be saved as PNG or SVG below it."
          />
        </p>
      )}
      {codes.length > 0 && (
        <Comparison partnership={partnership} level={level} kind={kind} found={found} isOlder={isOlder} />
      )}
    </>
  );
}
