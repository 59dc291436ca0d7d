import type { IndicatorInForce } from "../../../domain/contract/indicatorInForce.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import { controlFields } from "../needFields.ts";
import type { CombinationSetting } from "../settingField.ts";
import type { SettingsForm } from "../useSettingsForm.ts";
import { ByField } from "./ByField.tsx";
import { combinationProblems } from "./combinationProblems.ts";
import { weightsTyped } from "./combinationTyped.ts";
import { type IndicatorRow, indicatorRows } from "./indicatorRows.ts";
import { WeightTable } from "./WeightTable.tsx";

type CombinationFieldProps = {
  readonly field: CombinationSetting;
  readonly indicators: readonly IndicatorInForce[];
  readonly form: SettingsForm;
};

/** The indicators of one level and their weights, and what follows from combining them. */
export function CombinationField({ field, indicators, form }: CombinationFieldProps) {
  const { level } = field;
  const typed = form.combination(level);
  const rows = indicatorRows(indicators, level, typed);
  const isCombined = weightsTyped(typed).length > 0;
  return (
    <fieldset className="field level-fields">
      <legend>{levelWords[level].title}</legend>
      {rows.length === 0 ? (
        <p className="hint">No indicator of this level is in force, so there is nothing to combine.</p>
      ) : (
        <WeightTable field={field} rows={rows} form={form} />
      )}
      {isCombined && <ByField field={field} form={form} />}
      <output className={`said ${isCombined ? "inset" : ""}`}>{consequence(field, rows, form)}</output>
    </fieldset>
  );
}

/** What the need of the level comes from, as the boxes stand. */
function consequence({ level }: CombinationSetting, rows: readonly IndicatorRow[], form: SettingsForm): string {
  const typed = form.combination(level);
  const problems = combinationProblems(rows, typed);
  if (problems.length > 0) return `As published now, these give no scores at this level. ${problems.join(" ")}`;
  if (weightsTyped(typed).length === 0) return "No weights: the headline indicator alone counts.";
  const total = controlFields.find((row) => row.level === level);
  if (total !== undefined && form.text(total.number).trim() !== "") {
    return "The headline indicator no longer gives people: the control total below is spread over the areas by this index.";
  }
  return "No control total is set for this level, so an index gives no people: areas only show their rank mismatch (need against places), and no gap score. Set a control total below to have people.";
}
