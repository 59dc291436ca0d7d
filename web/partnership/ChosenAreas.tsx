import { type Area, areaId } from "../../domain/contract/area.ts";
import { countWritten } from "../data/written.ts";

type ChosenAreasProps = { readonly chosen: readonly Area[]; readonly onChange: (chosen: readonly Area[]) => void };

/** The areas chosen so far, each with a button that takes it out again. */
export function ChosenAreas({ chosen, onChange }: ChosenAreasProps) {
  return (
    <div className="field">
      <output className="label said">
        {chosen.length === 0 ? "No areas chosen yet" : `${countWritten(chosen.length, "area")} chosen`}
      </output>
      {chosen.length > 0 && (
        <ul className="chosen-areas" aria-label="Chosen areas">
          {chosen.map((area) => (
            <li key={areaId(area)}>
              <button
                type="button"
                className="button button--second button--small"
                onClick={() => onChange(chosen.filter((other) => areaId(other) !== areaId(area)))}
              >
                <span className="unseen">Remove </span>
                {area.name}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 1 && (
        <button type="button" className="button button--link" onClick={() => onChange([])}>
          Remove all
        </button>
      )}
    </div>
  );
}
