import { expect, test } from "vitest";
import { type Comparison, comparisonSchema } from "../../../domain/contract/evidence.ts";
import { chanceTicks } from "../../../web/duplicates/pair/chanceTicks.ts";
import { evidenceTitle } from "../../../web/duplicates/pair/evidenceTitle.ts";
import { oddsSaid, oddsWritten } from "../../../web/duplicates/pair/oddsWritten.ts";
import { wordsMarked } from "../../../web/duplicates/pair/wordsMarked.ts";
import { probabilityTyped } from "../../../web/duplicates/many/pairsFrom.ts";
import { probabilityWritten } from "../../../web/duplicates/probabilityWritten.ts";

test.for([
  [1, "over 99.9%"],
  [0.99951, "over 99.9%"],
  [0.9994, "99.9%"],
  [0.87, "87%"],
  [0.2, "20%"],
  [0.0006, "0.1%"],
  [0, "under 0.1%"],
  [null, "not compared"],
] as const)("a probability of %s is written as %s: nothing is quite certain", ([probability, written]) => {
  expect(probabilityWritten(probability)).toBe(written);
});

test.for([
  [3, "×8", "8 times as likely"],
  [-1.5, "÷2.8", "2.8 times less likely"],
  [5.5, "×45", "45 times as likely"],
  [-10.5, "÷1,448", "1,448 times less likely"],
  [0, "×1", "no difference"],
  [-0.01, "×1", "no difference"],
] as const)("%s bits are %s on a bar and “%s” for those who hear it", ([bits, written, said]) => {
  expect([oddsWritten(bits), oddsSaid(bits)]).toEqual([written, said]);
});

test.for([
  ["0.9", 0.9],
  [".9", 0.9],
  ["90%", 0.9],
  [" 95 % ", 0.95],
  ["1", 1],
  ["0.5", 0.5],
  ["0.49", null],
  ["90", null],
  ["9e-1", null],
  ["", null],
] as const)("somebody who types “%s” means %s", ([typed, probability]) => {
  expect(probabilityTyped(typed)).toBe(probability);
});

test.for<[Partial<Record<Comparison, number>>, string]>([
  [{ name: 6, phone: 3, website: 2, address: -2 }, "The name and the phone speak for one listing, the address against"],
  [{ name: -6, phone: 3 }, "The phone speaks for one listing, the name against"],
  [{ name: 6, prior: -9 }, "The name speaks for one listing, nothing against"],
  [{ identifier: -8, address: 0.9 }, "The register number speaks against one listing"],
  [{ name: -3, website: -2, phone: -1 }, "The name and the website speak against one listing"],
  [{ prior: 3.2, name: -0.1, address: 0.9 }, "The shared place speaks for one listing, little else does"],
  [{ name: 0.9, phone: -0.9 }, "Little speaks for one listing, and little against"],
])("the title of %j names the weightiest on each side", ([bits, title]) => {
  const evidence = Object.entries(bits).map(([comparison, told]) => ({
    comparison: comparisonSchema.parse(comparison),
    finding: "",
    bits: told,
    one: null,
    other: null,
  }));
  expect(evidenceTitle({ evidence })).toBe(title);
});

test("only words that the other listing does not have are marked, whatever their capitals and signs", () => {
  expect(marked("Willow Trust Learning Ltd", "willow learning, trust")).toBe("Willow Trust Learning [Ltd]");
  expect(marked("12 Jones Street, Horwich", "12 Jones St")).toBe("12 Jones [Street, Horwich]");
  expect(marked("Café Hub", "cafe hub")).toBe("Café Hub");
});

test("the axis marks even odds first, and no two chances so near that their words touch", () => {
  expect(within(1000, -11, 11)).toEqual(["0.1%", "1%", "10%", "25%", "50%", "75%", "90%", "99%", "99.9%"]);
  expect(within(240, -10, 10)).toEqual(["1%", "50%", "99%"]);
  expect(within(600, -1, 5)).toEqual(["50%", "75%", "90%", "95%"]);
});

/** The chances marked on an axis of so many pixels between two sums of bits. */
function within(width: number, from: number, to: number): string[] {
  return chanceTicks((bits) => ((bits - from) / (to - from)) * width, width).map(({ words }) => words);
}

/** The first text, with brackets round what is marked beside the other. */
function marked(text: string, other: string): string {
  return wordsMarked(text, other)
    .map((piece) => (piece.isOwn ? `[${piece.text}]` : piece.text))
    .join("");
}
