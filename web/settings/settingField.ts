import type { Level } from "../../domain/contract/level.ts";

/** What a number counts, as it stands behind it. A share is shown and typed in per cent, and kept as a share. */
export type Unit = "years" | "km" | "%" | "people a year" | "people" | "places" | "";

type Named = {
  /** Where it stands in the settings, with dots between; also the id of its box. */
  readonly path: string;
  /** What it is called in errors and in the list of changes. */
  readonly name: string;
};

type Explained = Named & { readonly label: string; readonly hint: string };

export type NumberSetting = Explained & {
  readonly type: "number";
  readonly unit: Unit;
  /** An emptied box switches it off, which the settings keep as null. Without this an empty box is a mistake, or nothing said. */
  readonly mayBeEmpty?: true;
};
export type TextSetting = Explained & { readonly type: "text" };
export type YesNoSetting = Explained & { readonly type: "yes or no" };

/** A setting that one box holds, as text. */
export type BoxSetting = NumberSetting | TextSetting | YesNoSetting | (Explained & { readonly type: "decay" });

export type CombinationSetting = Named & { readonly type: "combination"; readonly level: Level };

/** One setting that can be changed on the page. A list is one setting: it changes as a whole, so that two people's lists never mix. */
export type SettingField = BoxSetting | (Named & { readonly type: "zones" }) | CombinationSetting;
