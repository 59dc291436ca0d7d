import { useState } from "react";
import type { Area } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { FieldError } from "../data/FieldError.tsx";
import { capitalised, numberWritten } from "../data/written.ts";
import { AreaList } from "./AreaList.tsx";
import { ChosenAreas } from "./ChosenAreas.tsx";
import { useSettled } from "./useSettled.ts";

type AreaPickerProps = {
  readonly areaTypes: readonly AreaTypeSummary[];
  readonly chosen: readonly Area[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly Area[]) => void;
};

/** Finds areas by kind and name and collects those that are ticked. Areas of several kinds may be mixed. */
export function AreaPicker({ areaTypes, chosen, error, onChange }: AreaPickerProps) {
  const [kind, setKind] = useState(() => kindId(usualKind(areaTypes)));
  const [search, setSearch] = useState("");
  const settled = useSettled(search);
  const areaType = areaTypes.find((one) => kindId(one) === kind);
  return (
    <div className={`inset ${error === undefined ? "" : "field--error"}`}>
      <div className="field">
        <label htmlFor="area-type">Kind of area and boundary year</label>
        <select id="area-type" className="select" value={kind} onChange={({ target }) => setKind(target.value)}>
          {areaTypes.map((one) => (
            <option key={kindId(one)} value={kindId(one)}>
              {capitalised(areaTypeWords[one.areaType].many)}, {one.vintage} ({numberWritten(one.areas)})
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="area-search">Find by name or code</label>
        <FieldError id="area-search-error" message={error} />
        <input
          id="area-search"
          className="input"
          type="search"
          autoComplete="off"
          value={search}
          aria-describedby={error === undefined ? undefined : "area-search-error"}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      {areaType !== undefined && <AreaList areaType={areaType} search={settled} chosen={chosen} onChange={onChange} />}
      <ChosenAreas chosen={chosen} onChange={onChange} />
    </div>
  );
}

function kindId({ areaType, vintage }: Pick<AreaTypeSummary, "areaType" | "vintage">): string {
  return `${areaType}/${vintage}`;
}

/** Most partnerships are made of districts, so these are listed first. */
function usualKind(areaTypes: readonly AreaTypeSummary[]): AreaTypeSummary {
  const usual = areaTypes.findLast(({ areaType }) => areaType === "district") ?? areaTypes.at(-1);
  if (usual === undefined)
    throw new RangeError("areaTypes is empty, expected at least one kind of area to choose from");
  return usual;
}
