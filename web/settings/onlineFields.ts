import { type Level, levels } from "../../domain/contract/level.ts";
import type { NumberSetting } from "./settingField.ts";
import { type SourcedRow, sourcedRow } from "./sourcedRow.ts";

/** What online places are scored with at one level. */
export type OnlineRow = SourcedRow & { readonly eligible: NumberSetting };

const eligibleHints: Readonly<Record<Level, string>> = {
  essential: "Who lacks essential skills is least able to learn over the internet.",
  general: "Nobody has measured it.",
  specialist: "Who learns specialist skills is taken to be at home online.",
};

/** Who could learn online, and how many people share the nation's online places, by level. */
export const onlineFields: readonly OnlineRow[] = levels.map((level) => ({
  ...sourcedRow(level, {
    path: `nationalNeed.${level}`,
    key: "people",
    unit: "people",
    name: "People in need in the nation",
    sourceName: "Source of the nation’s need",
    label: `People in the whole nation who need ${level} skills`,
    hint: "Counted as the level’s own need is: people today where that is a stock, people a year where it comes by the year. Leave number and source empty if no published figure fits.",
    sourceLabel: `Source of the nation’s need for ${level} skills`,
    sourceHint: "Who published it, about whom and when.",
  }),
  eligible: {
    path: `onlineEligible.${level}`,
    name: `Could learn online, ${level}`,
    label: `Share of the people left without a place nearby who could learn ${level} skills online`,
    hint: eligibleHints[level],
    type: "number",
    unit: "%",
  },
}));
