import { levelWords } from "../../domain/contract/level.ts";
import { FieldError } from "../data/FieldError.tsx";
import { NumberBox } from "./NumberBox.tsx";
import { StartingValue } from "./StartingValue.tsx";
import type { NumberSetting } from "./settingField.ts";
import { reachFields } from "./travelFields.ts";
import type { SettingsForm } from "./useSettingsForm.ts";
import "../data/stackingTable.css";

type ReachTableProps = { readonly form: SettingsForm };

/** The radii: a row for each level, a column for where people live. */
export function ReachTable({ form }: ReachTableProps) {
  return (
    <table className="table table--stacks reach-table">
      <caption>How far people travel, in km, by level and by where they live</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Urban</th>
          <th scope="col">Rural</th>
        </tr>
      </thead>
      <tbody>
        {reachFields.map(({ level, urban, rural }) => (
          <tr key={level}>
            <th scope="row">{levelWords[level].title}</th>
            <RadiusCell where="Urban" field={urban} form={form} />
            <RadiusCell where="Rural" field={rural} form={form} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RadiusCellProps = { readonly where: string; readonly field: NumberSetting; readonly form: SettingsForm };

function RadiusCell({ where, field, form }: RadiusCellProps) {
  const error = form.error(field);
  const { path } = field;
  return (
    <td data-label={where}>
      <div className={error === undefined ? "" : "field--error"}>
        <FieldError id={`${path}-error`} message={error} />
        <NumberBox
          field={field}
          form={form}
          label={field.label}
          describedBy={error === undefined ? `${path}-hint` : `${path}-hint ${path}-error`}
        />
        <p id={`${path}-hint`} className="hint">
          <StartingValue field={field} />
        </p>
      </div>
    </td>
  );
}
