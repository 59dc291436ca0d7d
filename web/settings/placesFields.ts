import { levels } from "../../domain/contract/level.ts";
import type { YesNoSetting } from "./settingField.ts";
import { type SourcedRow, sourcedRow } from "./sourcedRow.ts";

/** Whether an offer that does not say its places is taken to be like those that do. */
export const imputeField: YesNoSetting = {
  path: "imputePlaces",
  name: "Places like the others’",
  label: "Take them to have as many places as the middle one of the measured offers",
  hint: "This is the median of the level’s measured offers. The totals also say what the score would be with their lower and their upper quartile, and what was filled in is marked.",
  type: "yes or no",
};

/** How many places an offer is taken to have where no median is taken, by level. */
export const assumedPlacesFields: readonly SourcedRow[] = levels.map((level) =>
  sourcedRow(level, {
    path: `assumedPlaces.${level}`,
    key: "places",
    unit: "places",
    name: "Assumed places",
    sourceName: "Source of the assumed places",
    label: `Places a year of an offer of ${level} skills that does not say`,
    hint: "Leave number and source empty to keep them unknown.",
    sourceLabel: `Source of the assumed places for ${level} skills`,
    sourceHint: "Who says so, and what they looked at.",
  }),
);
