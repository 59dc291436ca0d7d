/** What a number counts, as it stands behind it. A share is shown and typed in per cent, and kept as a share. */
export type Unit = "years" | "km" | "%" | "people a year" | "";

/** One setting that can be changed on the page. */
export type SettingField = {
  /** Where it stands in the settings, with dots between; also the id of its box. */
  readonly path: string;
  /** What it is called in errors and in the list of changes. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
} & ({ readonly type: "number"; readonly unit: Unit } | { readonly type: "text" } | { readonly type: "decay" });

export type NumberSetting = Extract<SettingField, { type: "number" }>;
