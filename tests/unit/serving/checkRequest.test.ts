import { expect, test } from "vitest";
import { z } from "zod";
import { newPartnershipSchema } from "../../../domain/contract/partnership.ts";
import { newRecipeSchema } from "../../../domain/contract/newRecipe.ts";
import { publishingSchema } from "../../../domain/contract/publishing.ts";
import { readingChoicesSchema } from "../../../domain/contract/recipe.ts";
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
  [{ reach: "far" }, "reach is “far”, expected a group of essential, general and specialist"],
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

test.for([
  [
    { fixes: Array.from({ length: 10_001 }, () => ({ column: "a", from: "x", to: "y" })) },
    "fixes has 10,001 entries; up to 10,000 are taken",
  ],
  [{ fixes: "all" }, "fixes is “all”, expected a list"],
  [{ columns: "all" }, "columns is “all”, expected a group"],
  [{ columns: { value: "x".repeat(301) } }, "columns.value is 301 characters long; up to 300 are taken"],
  [
    { fixes: [{ column: "a", from: "x".repeat(10_001), to: "" }] },
    "fixes.0.from is 10,001 characters long; up to 10,000 are taken",
  ],
] as const)("of choices that are too many, too long or of the wrong form it is said how: %#", ([choices, sentence]) => {
  expect(faultOf(readingChoicesSchema, "body", choices)).toBe(`The body cannot be used. ${sentence}.`);
});

test("who says why at too great length is told how long it is, and a recipe without columns that it has none", () => {
  expect(faultOf(publishingSchema, "body", { why: "x".repeat(400) })).toBe(
    "The body cannot be used. why is 400 characters long; up to 300 are taken.",
  );
  const recipe = { kind: "need", holdOutBadRows: false, assumePlaces: false };
  expect(faultOf(newRecipeSchema, "body", { name: "Need", columns: [], recipe })).toBe(
    "The body cannot be used. columns has no entries; at least 1 must be there.",
  );
});

test.for([
  [newPartnershipSchema, { name: "A\0", studyArea: [] }, "name"],
  [newPartnershipSchema, { name: "A\uD83D", studyArea: [] }, "name"],
  [publishingSchema, { by: "Ann\0" }, "by"],
  [publishingSchema, { why: "\uDC00 is half" }, "why"],
  [readingChoicesSchema, { fixes: [{ column: "a", from: "x", to: "\0" }] }, "fixes.0.to"],
  [readingChoicesSchema, { columns: { "\0": "a" } }, "a name in columns"],
  [
    newSettingsSchema,
    { ...defaultSettings, ...total({ share: 0.2, source: "A\0" }) },
    "controlTotals.essential.source",
  ],
] as const)("a text that the database cannot keep is refused by the name of its field: %#", ([schema, body, name]) => {
  expect(faultOf(schema, "body", body)).toBe(
    `The body cannot be used. ${name} holds a character that cannot be kept (NUL, or half of a character).`,
  );
});

test("signs of two halves are whole characters, and are kept", () => {
  expect(faultOf(newPartnershipSchema, "body", { name: "Vale 🏘", studyArea: [] })).toBeNull();
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
