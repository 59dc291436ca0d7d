import type { Level } from "../../domain/contract/level.ts";
import type { NumberSetting, TextSetting, Unit } from "./settingField.ts";

/** A number of one level that somebody must have said, and who said it: both or neither. */
export type SourcedRow = { readonly level: Level; readonly number: NumberSetting; readonly source: TextSetting };

type RowWords = {
  readonly path: string;
  /** Where the number stands beside its source. */
  readonly key: string;
  readonly unit: Unit;
  readonly name: string;
  readonly sourceName: string;
  readonly label: string;
  readonly hint: string;
  readonly sourceLabel: string;
  readonly sourceHint: string;
};

/** The two boxes of such a number. */
export function sourcedRow(level: Level, words: RowWords): SourcedRow {
  const { path, key, unit, name, sourceName, label, hint, sourceLabel, sourceHint } = words;
  return {
    level,
    number: { path: `${path}.${key}`, name: `${name}, ${level}`, label, hint, type: "number", unit },
    source: {
      path: `${path}.source`,
      name: `${sourceName}, ${level}`,
      label: sourceLabel,
      hint: sourceHint,
      type: "text",
    },
  };
}
