import { Command } from "commander";
import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { withChanges } from "../../../server/command/withChanges.ts";

test("numbers, words, yes or no, and nothing are read for what they are", () => {
  expect(changed("yearsToClear=8", "decay=binary", "imputePlaces=false", "controlTotals.general=null")).toEqual({
    ...defaultSettings,
    yearsToClear: 8,
    decay: "binary",
    imputePlaces: false,
  });
});

test("a list is written as JSON and takes the place of the former one", () => {
  expect(changed('steps=[{"upTo":0.5,"weight":1},{"upTo":1,"weight":0.5}]').steps).toEqual([
    { upTo: 0.5, weight: 1 },
    { upTo: 1, weight: 0.5 },
  ]);
  const combination = { by: "ranks", weights: [{ indicator: "offline", weight: 2 }] };
  const { combinations } = changed(`combinations.essential=${JSON.stringify(combination)}`);
  expect(combinations).toEqual({ essential: combination, general: null, specialist: null });
});

test("one value within a list can be changed alone", () => {
  expect(changed("steps.1.weight=0.5").steps.map(({ weight }) => weight)).toEqual([1, 0.5, 0.22]);
});

test("a group can be written value by value or at once", () => {
  const wanted = { places: 60, source: "Our own survey" };
  expect(
    changed("assumedPlaces.general.places=60", "assumedPlaces.general.source=Our own survey").assumedPlaces.general,
  ).toEqual(wanted);
  expect(changed(`assumedPlaces.general=${JSON.stringify(wanted)}`).assumedPlaces.general).toEqual(wanted);
});

test("a control total is given the bounds of its survey, and they are taken away by writing it without them", () => {
  const total = { share: 0.15, source: "a survey" };
  const { controlTotals } = changed(
    `controlTotals.essential=${JSON.stringify(total)}`,
    "controlTotals.essential.lo=0.12",
    "controlTotals.essential.hi=0.18",
  );
  expect(controlTotals.essential).toEqual({ ...total, lo: 0.12, hi: 0.18 });
  expect(
    withChanges({ ...defaultSettings, controlTotals }, [`controlTotals.essential=${JSON.stringify(total)}`], quiet())
      .controlTotals.essential,
  ).toEqual(total);
});

test("a source keeps its brackets and quotation marks, and its digits when they are quoted", () => {
  expect(sourceFrom("[provisional] survey 2024")).toBe("[provisional] survey 2024");
  expect(sourceFrom('"Skills gaps", 2024')).toBe('"Skills gaps", 2024');
  expect(sourceFrom('"2024"')).toBe("2024");
});

test.for([
  ["steps=[{upTo:1}]", "steps: this is not JSON ("],
  ['steps=[{"upTo":0.5,"weight":1}]', "steps: the last zone must end at the radius (1)"],
  ['steps=[{"upTo":0.5,"weight":0.2},{"upTo":1,"weight":0.5}]', "steps: no zone may count for more than a nearer one"],
  ["imputePlaces=perhaps", "imputePlaces: Invalid input: expected boolean"],
  ["combinations.essential=offline", "combinations.essential: Invalid input: expected object"],
  ["onlineEligible.general=50", "onlineEligible.general: Too big"],
  ["assumedPlaces.general.places=60", "assumedPlaces.general.source: Invalid input"],
  ["controlTotals.essential.lo=0.12", "controlTotals.essential.share: Invalid input"],
  [
    'controlTotals.essential={"share":0.2,"lo":0.21,"source":"a survey"}',
    "controlTotals.essential.share: must lie between its own bounds, lo and hi",
  ],
  ["yearsToClear=0.05", "yearsToClear: Too small: expected number to be >=0.1"],
  ["shortBelowIndex=130", "betterServedAboveIndex: must be 130 or more, or an area would be short and better served"],
  ["steps.0.weight=0", "steps: no zone may count for more than a nearer one"],
  ['steps=[{"upTo":1,"weight":0}]', "steps.0.weight: must be more than 0, or no place would count"],
  ['nationalNeed.general={"people":9,"source":" "}', "nationalNeed.general.source: must name who says so"],
  ["reach.essential.urbanMiles=4", "There is no setting reach.essential.urbanMiles."],
  ["zones=[]", "There is no setting zones."],
  ['steps=[{"upTo":1,"weight":1,"km":5}]', "There is no setting steps.0.km."],
  ["yearsToClear", "“yearsToClear” is not KEY=VALUE."],
] as const)("%s changes nothing and says: %s…", ([change, sentence]) => {
  expect(() => changed(change)).toThrow(sentence);
});

function changed(...changes: string[]) {
  return withChanges(defaultSettings, changes, quiet());
}

function quiet(): Command {
  return new Command().exitOverride().configureOutput({ writeErr: () => undefined });
}

function sourceFrom(text: string): string | undefined {
  return changed("controlTotals.essential.share=0.2", `controlTotals.essential.source=${text}`).controlTotals.essential
    ?.source;
}
