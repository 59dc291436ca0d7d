import { useQuery } from "@tanstack/react-query";
import { type Area, areaId } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { capitalised, numberWritten } from "../data/written.ts";
import { areaListQuery } from "./areaQueries.ts";

type AreaListProps = {
  readonly areaType: AreaTypeSummary;
  readonly search: string;
  readonly chosen: readonly Area[];
  readonly onChange: (chosen: readonly Area[]) => void;
};

/** The areas that match, as tick boxes: name first, code second. */
export function AreaList({ areaType, search, chosen, onChange }: AreaListProps) {
  const found = useQuery(areaListQuery(areaType, search));
  if (found.isPending) return <Waiting what="the areas" lines={4} />;
  if (found.isError) return <Failed what="The areas" error={found.error} onRetry={() => void found.refetch()} />;
  const { total } = found.data;
  const areas = found.data.areas.length === total ? byName(found.data.areas) : found.data.areas;
  const words = areaTypeWords[areaType.areaType];
  const isChosen = (area: Area) => chosen.some((other) => areaId(other) === areaId(area));
  const more = areas.filter((area) => !isChosen(area));
  return (
    <fieldset className="field" aria-busy={found.isPlaceholderData}>
      <legend>{capitalised(words.many)}</legend>
      <output className="hint said">{listed(areas.length, total)}</output>
      <div className="area-list">
        {areas.map((area) => (
          <label key={areaId(area)} className="choice">
            <input
              type="checkbox"
              checked={isChosen(area)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, area] : chosen.filter((other) => areaId(other) !== areaId(area)))
              }
            />
            <span>
              {area.name} <span className="second small">{area.code}</span>
            </span>
          </label>
        ))}
      </div>
      {total === areas.length && more.length > 1 && (
        <button type="button" className="button button--link" onClick={() => onChange([...chosen, ...more])}>
          Choose all {numberWritten(more.length)} listed
        </button>
      )}
    </fieldset>
  );
}

function listed(shown: number, total: number): string {
  if (total === 0) return "None match. Try part of the name, or another kind of area.";
  if (shown < total)
    return `The first ${numberWritten(shown)} of ${numberWritten(total)}. Type part of a name to narrow them.`;
  return total === 1 ? "One is listed." : `All ${numberWritten(total)} are listed.`;
}

/** People look for names; only a whole list can be put in their order, for part of one comes in order of code. */
function byName(areas: readonly Area[]): readonly Area[] {
  return areas.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
