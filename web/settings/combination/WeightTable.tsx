import type { IndicatorInForce } from "../../../domain/contract/indicatorInForce.ts";
import { FieldError } from "../../data/FieldError.tsx";
import { listWritten, numberWritten } from "../../data/written.ts";
import { AmountBox } from "../AmountBox.tsx";
import type { CombinationSetting } from "../settingField.ts";
import type { SettingsForm } from "../useSettingsForm.ts";
import { weightBox } from "./combinationErrors.ts";
import { kindsKnown } from "./combinationProblems.ts";
import { weightShares } from "./combinationTyped.ts";
import type { IndicatorRow } from "./indicatorRows.ts";
import "../../data/stackingTable.css";

type WeightTableProps = {
  readonly field: CombinationSetting;
  readonly rows: readonly IndicatorRow[];
  readonly form: SettingsForm;
};

/** A box for the weight of each indicator, and the part of the whole that it makes. */
export function WeightTable({ field, rows, form }: WeightTableProps) {
  const typed = form.combination(field.level);
  const shares = weightShares(typed);
  return (
    <table className="table table--stacks weight-table">
      <caption className="unseen">Weights of the {field.level} indicators</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Weight</th>
          <th scope="col" className="numeric">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, inForce }) => (
          <tr key={id}>
            <th scope="row">
              {inForce?.title ?? id}
              <span id={`${weightBox(field.path, id)}-hint`} className="hint weight-table__unit">
                {hintOf(inForce)}
              </span>
            </th>
            <td data-label="Weight">
              {inForce?.unit === "vacancies" && !isTyped(typed.weights[id]) ? (
                "Cannot be combined"
              ) : (
                <WeightBox field={field} id={id} title={inForce?.title ?? id} form={form} />
              )}
            </td>
            <td data-label="Share" className="numeric">
              {shareWritten(shares?.get(id), typed.weights[id])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hintOf(indicator: IndicatorInForce | null): string {
  if (indicator === null) return "Not in force now: empty its box, or publish it again";
  if (indicator.unit !== "vacancies") return indicatorWritten(indicator);
  return `${indicatorWritten(indicator)}. Vacancies say where jobs are and not where people lack a skill, so they are never combined into need`;
}

function indicatorWritten(indicator: IndicatorInForce): string {
  const { role, unit, direction } = indicator;
  const known = listWritten(kindsKnown(indicator));
  return `${role === "headline" ? "Headline" : "Context"}, ${unit}, ${direction}${known === "" ? "" : `, by ${known}`}`;
}

function shareWritten(share: number | undefined, text: string | undefined): string {
  if (!isTyped(text)) return "not used";
  return share === undefined ? "" : `${numberWritten(100 * share)}%`;
}

function isTyped(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

type WeightBoxProps = {
  readonly field: CombinationSetting;
  readonly id: string;
  readonly title: string;
  readonly form: SettingsForm;
};

function WeightBox({ field, id, title, form }: WeightBoxProps) {
  const path = weightBox(field.path, id);
  const typed = form.combination(field.level);
  const error = form.error({ path });
  const change = (text: string) =>
    form.changeCombination(field.level, { ...typed, weights: { ...typed.weights, [id]: text } });
  return (
    <div className={error === undefined ? "" : "field--error"}>
      <FieldError id={`${path}-error`} message={error} />
      <AmountBox
        id={path}
        unit=""
        value={typed.weights[id] ?? ""}
        isInvalid={error !== undefined}
        label={`Weight of ${title} (${field.level})`}
        describedBy={error === undefined ? `${path}-hint` : `${path}-hint ${path}-error`}
        onChange={change}
      />
    </div>
  );
}
