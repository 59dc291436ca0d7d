import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainLine, unseenIn } from "../../../domain/contract/plainLine.ts";
import { keptQuestionSchema, reportQuestionSchema } from "../../../domain/contract/report.ts";

const question = { areaType: "ward", vintage: "2023", areas: null, levels: ["essential"], period: null };

test("a title in any script, with accents and emoji that joiners hold together, is as good as any", () => {
  for (const title of ["Digital skills in Testshire", "سد الفجوة", "פער", "Sgiliau digidol – Môn", "👩‍🏫 می‌خواهم"])
    expect(reportQuestionSchema.parse({ ...question, title }).title).toBe(title);
});

test("the sentence says which character it is and after what it stands", () => {
  expect(unseenIn("Gaps in Vale\u202Egpj", "The title")).toBe(
    "The title has a character that is not seen (U+202E, after “Gaps in Vale”). It breaks lines or turns writing round, so files could seem to say something else. Type it again instead of pasting it.",
  );
  expect(unseenIn("\u200FVale", "The name")).toContain("(U+200F, at its start)");
  expect(unseenIn("Vale", "The name")).toBeNull();
});

test("signs that turn writing round, controls and breaks within a line are refused wherever they stand, in the title and in who made it", () => {
  const signs = ["\u061C", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E"];
  const more = ["\u2066", "\u2067", "\u2068", "\u2069", "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\n", "\t"];
  fc.assert(
    fc.property(fc.constantFrom(...signs, ...more), fc.nat(4), (sign, at) => {
      const text = `${"Vale".slice(0, at)}${sign}${"Vale".slice(at)}x`;
      expect(reportQuestionSchema.safeParse({ ...question, title: `v${text}` }).success).toBe(false);
      expect(reportQuestionSchema.safeParse({ ...question, title: "Vale", by: `v${text}` }).success).toBe(false);
    }),
  );
});

test("blank space around is taken off before anything is looked at", () => {
  expect(plainLine("The title", { least: 1, most: 150 }).parse(" Vale\n")).toBe("Vale");
});

test("a report that was kept before titles were looked at can still be read", () => {
  expect(keptQuestionSchema.parse({ ...question, title: "Vale\u202E" }).title).toBe("Vale\u202E");
});
