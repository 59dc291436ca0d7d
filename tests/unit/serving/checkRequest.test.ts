import { expect, test } from "vitest";
import { z } from "zod";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { newSettingsSchema } from "../../../domain/contract/newSettings.ts";
import { checkRequest } from "../../../server/api/checkRequest.ts";
import { ofDraws, ofGaps, stretch } from "../../../server/api/words.ts";

const ofSure = ofGaps.extend(ofDraws.shape);
const usual = { partnership: "vale", level: "essential" };

test.for([
  [{ draws: "7" }, "draws is “7”, expected a whole number from 50 to 5000"],
  [{ draws: "many" }, "draws is “many”, expected a whole number from 50 to 5000"],
  [{ draws: "99.5" }, "draws is “99.5”, expected a whole number from 50 to 5000"],
  [{ draws: "" }, "draws is blank, expected a whole number from 50 to 5000"],
  [{ seed: " " }, "seed is blank, expected a whole number from 0 to 4294967295"],
  [{ yearsToClear: "0.05" }, "yearsToClear is “0.05”, expected a number from 0.1 to 100"],
  [{ yearsToClear: "" }, "yearsToClear is blank, expected a number from 0.1 to 100"],
  [{ level: "high" }, "level is “high”, expected essential, general or specialist"],
  [{ level: undefined }, "level is missing, expected essential, general or specialist"],
  [{ partnership: "A B" }, "partnership is “A B”, expected id of the partnership, such as greater-manchester"],
  [{ draws: ["50", "60"] }, "draws is a list, expected a whole number from 50 to 5000"],
  [{ colour: "red" }, "There is no “colour” here"],
] as const)("of the query %j it is said: %s", ([more, sentence]) => {
  expect(faultOf(ofSure, "querystring", { ...usual, ...more })).toBe(`The query cannot be used. ${sentence}.`);
});

test("a query that can be used is read as numbers, with what is usual where nothing is said", () => {
  const check = checkRequest({ schema: ofSure, method: "GET", url: "/", httpPart: "querystring" });
  expect(check({ ...usual, seed: "0" })).toEqual({ value: { ...usual, draws: 500, seed: 0 } });
});

test("no blank number is passed over as a 0, whatever the endpoint", () => {
  expect(faultOf(stretch, "querystring", { offset: "" })).toContain("offset is blank");
  expect(faultOf(z.object({ search: z.string() }), "querystring", { search: "" })).toBeNull();
});

test.for([
  [{ yearsToClear: 0 }, "yearsToClear is 0, expected a number from 0.1 to 100"],
  [{ decay: "cliff" }, "decay is “cliff”, expected gaussian, binary or steps"],
  [{ steps: [{ upTo: 1, weight: 2 }] }, "steps.0.weight is 2, expected a number from 0 to 1"],
  [{ steps: "near" }, "steps is “near”, expected a list"],
  [
    { reach: { ...defaultSettings.reach, general: { urbanKm: -1, ruralKm: 3 } } },
    "reach.general.urbanKm is -1, expected a number above 0 and up to 200",
  ],
  [total({ share: 0.2 }), "controlTotals.essential.source is missing, expected a text that is not empty"],
  [
    total({ share: 1, source: "A survey" }),
    "controlTotals.essential.share is 1, expected a number above 0 and below 1",
  ],
  [
    total({ share: 0.2, lo: 0.3, source: "A survey" }),
    "controlTotals.essential.share: must lie between its own bounds, lo and hi",
  ],
  [
    total({ share: 0.3, low: 0.2, high: 0.4, source: "A survey" }),
    "There is no “controlTotals.essential.low” here. There is no “controlTotals.essential.high” here",
  ],
  [{ zones: [] }, "There is no “zones” here"],
  [{ steps: [{ upTo: 1, weight: 1, km: 5 }] }, "There is no “steps.0.km” here"],
  [combined({ by: "order", weights: [] }), "combinations.essential.by is “order”, expected ranks or values"],
] as const)("of the settings with %j it is said: %s", ([more, sentence]) => {
  const settings = { ...defaultSettings, ...more };
  expect(faultOf(newSettingsSchema, "body", settings)).toContain(`The body cannot be used. ${sentence}.`);
});

test("a body that is not there is said to be missing", () => {
  expect(faultOf(newSettingsSchema, "body", undefined)).toContain(
    "The body cannot be used. it is missing, expected a group of yearsToClear,",
  );
});

function faultOf(schema: z.ZodType, httpPart: string, given: unknown): string | null {
  const result = z
    .object({ error: z.instanceof(Error).optional() })
    .parse(checkRequest({ schema, method: "GET", url: "/", httpPart })(given));
  return result.error?.message ?? null;
}

function total(essential: unknown) {
  return { controlTotals: { ...defaultSettings.controlTotals, essential } };
}

function combined(essential: unknown) {
  return { combinations: { ...defaultSettings.combinations, essential } };
}
