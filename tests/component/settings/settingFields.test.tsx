import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { editedSettings } from "../../../web/settings/editedSettings.ts";
import { noEdits } from "../../../web/settings/settingEdits.ts";
import { settingFields } from "../../../web/settings/settingFields.ts";

const filled: Settings = {
  ...defaultSettings,
  controlTotals: {
    essential: { share: 0.21, lo: 0.19, hi: 0.23, source: "survey A" },
    general: { share: 1 / 3, lo: 2 / 7, hi: 3 / 7, source: "survey B" },
    specialist: { share: 0.123456789012345, lo: 0.1, hi: 0.2, source: "survey C" },
  },
  assumedPlaces: every({ places: 60, source: "our own survey" }),
  nationalNeed: every({ people: 7_500_000, source: "survey D" }),
};

test("every setting that a score assumes has a box on the page", () => {
  const lists = ["steps", "combinations.essential", "combinations.general", "combinations.specialist"];
  const single = leaves(filled).filter((path) => !lists.some((list) => path.startsWith(list)));
  expect(settingFields.map(({ path }) => path).toSorted()).toEqual([...single, ...lists].toSorted());
});

test("what nobody edits keeps its exact value, also a share with more decimals than its box shows", () => {
  const edited = editedSettings(filled, { ...noEdits, boxes: { yearsToClear: "8" } });
  expect(edited).toEqual({ type: "settings", settings: { ...filled, yearsToClear: 8 } });
});

function every<Value>(value: Value) {
  return { essential: value, general: value, specialist: value };
}

function leaves(branch: object, above = ""): string[] {
  return Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? leaves(value, `${above}${key}.`) : [`${above}${key}`],
  );
}
