import { expect, test } from "vitest";
import { newSettingsSchema } from "../../../domain/contract/newSettings.ts";
import { defaultSettings, type Settings, settingsSchema } from "../../../domain/contract/settings.ts";

test("the starting values may be saved", () => {
  expect(newSettingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
});

test.for<readonly [Partial<Settings>, string, string]>([
  [{ yearsToClear: 0.05 }, "yearsToClear", "expected number to be >=0.1"],
  [{ shortBelowIndex: 130 }, "betterServedAboveIndex", "must be 130 or more"],
  [
    { mergeDuplicatesFrom: 0.6, reviewDuplicatesFrom: 0.7 },
    "reviewDuplicatesFrom",
    "must not be more than the probability",
  ],
  [{ steps: [{ upTo: 1, weight: 0 }] }, "steps.0.weight", "must be more than 0, or no place would count"],
  [{ controlTotals: at({ share: 0.2, source: "  " }) }, "controlTotals.general.source", "must name who says so"],
  [{ assumedPlaces: at({ places: 9, source: "\t" }) }, "assumedPlaces.general.source", "must name who says so"],
  [{ nationalNeed: at({ people: 9, source: " " }) }, "nationalNeed.general.source", "must name who says so"],
])("%j may not be saved, but is read where it was saved before", ([more, path, message]) => {
  const settings = { ...defaultSettings, ...more };
  const faults = newSettingsSchema
    .safeParse(settings)
    .error?.issues.map((issue) => [issue.path.join("."), issue.message]);
  expect(faults).toEqual([[path, expect.stringContaining(message)]]);
  expect(settingsSchema.parse(settings)).toEqual(settings);
});

test("short below and better served above may meet", () => {
  const settings = { ...defaultSettings, shortBelowIndex: 100, betterServedAboveIndex: 100 };
  expect(newSettingsSchema.parse(settings)).toEqual(settings);
});

function at<Value>(general: Value) {
  return { essential: null, general, specialist: null };
}
