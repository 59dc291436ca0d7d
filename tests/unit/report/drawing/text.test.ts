import * as fc from "fast-check";
import PdfKit from "pdfkit";
import { expect, test } from "vitest";
import { textRoom, textWidth } from "../../../../domain/report/drawing/textWidth.ts";
import { shortened, wrappedText } from "../../../../domain/report/drawing/wrappedText.ts";
import { openSans } from "../../../../exporters/openSans.ts";

const letters = Array.from(` !"#$%&'()*+,-./0123456789:;<=>?@AZaz[]{}~£·ÀÉßñöÿĀŵŴŷŁłŽž–—‘’“”•…‰€™−≤≥`);

test.for(["regular", "bold"] as const)("every %s sign is as wide as Open Sans says", (weight) => {
  const pdf = new PdfKit();
  const { [weight]: font } = openSans();
  pdf.font(Buffer.from(font)).fontSize(1000);
  const wrong = letters.filter((sign) => Math.abs(textWidth(sign, 1000, weight) - pdf.widthOfString(sign)) > 0.5);
  expect(wrong).toEqual([]);
});

test("a line is as wide as its signs together, and a sign that the font lacks as wide as it is high", () => {
  expect(textWidth("Ab", 14)).toBe(textWidth("A", 14) + textWidth("b", 14));
  expect(textWidth("数", 14)).toBe(14);
  expect(textWidth("", 14)).toBe(0);
});

const words = fc.string({ unit: fc.constantFrom(...Array.from("abc WŵIil."), "数", " "), maxLength: 120 });

test("no line of wrapped text is wider than it may be, and no sign is lost", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (text, width) => {
      const lines = wrappedText(text, width, 14);
      expect(lines.filter((line) => textRoom(line, 14) > width)).toEqual([]);
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }),
  );
});

test("text is broken between words, and only a word that is too wide by itself within", () => {
  expect(wrappedText("Bournemouth, Christchurch and Poole", 160, 14)).toEqual([
    "Bournemouth,",
    "Christchurch and",
    "Poole",
  ]);
  expect(wrappedText("Llanfairpwllgwyngyll", 80, 14)).toEqual(["Llanfairpwl", "lgwyngyll"]);
  expect(wrappedText("  ", 80, 14)).toEqual([]);
});

test("what has no room is cut and says so", () => {
  expect(shortened("Harpurhey", 200, 14)).toBe("Harpurhey");
  expect(shortened("Ashton Waterloo and Hurst", 100, 14)).toBe("Ashton Wat…");
});
