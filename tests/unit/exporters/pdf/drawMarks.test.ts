import { expect, test } from "vitest";
import type { Mark } from "../../../../domain/contract/reportDocument.ts";
import { openSans } from "../../../../exporters/openSans.ts";
import { drawMarks } from "../../../../exporters/pdf/drawing/drawMarks.ts";
import { newPdf } from "../../../../exporters/pdf/pdfkit.ts";

const square = "M0 0L8 0 8 8Z";
const corners = "0 0 m 8 0 l 8 8 l h";

test("an area is filled in its colour and lined in its own, both set before its path", () => {
  const line = { colour: "#ff0000", width: 1.5, dashes: null };
  expect(drawn({ type: "path", d: square, fill: { colour: "#0000ff", pattern: "none" }, line })).toEqual([
    "/DeviceRGB CS",
    "1 0 0 SCN",
    "1.5 w",
    "1 j",
    "[] 0 d",
    "/DeviceRGB cs",
    "0 0 1 scn",
    corners,
    "B",
  ]);
});

test("a hatched area is filled with its colour first, then with each layer of the hatch, and lined last", () => {
  const line = { colour: "#ff0000", width: 1, dashes: [4, 2] };
  const operators = drawn({ type: "path", d: square, fill: { colour: "#0000ff", pattern: "hatch" }, line });
  expect(operators).toContain("[4 2] 0 d");
  expect(operators.filter((one) => one.endsWith("scn") || "fSB".includes(one))).toEqual([
    "0 0 1 scn",
    "f",
    expect.stringMatching(/^1 1 1 \/P\d+ scn$/),
    "f",
    expect.stringMatching(/^0\.\d+ 0\.\d+ 0\.\d+ \/P\d+ scn$/),
    "f",
    "S",
  ]);
});

test("a dotted area has one layer of dots", () => {
  const operators = drawn({ type: "path", d: square, fill: { colour: "#0000ff", pattern: "dots" }, line: null });
  expect(operators.filter((one) => "fSB".includes(one))).toEqual(["f", "f"]);
});

test("a label is drawn over its halo: the outlines of its letters in the colour of the halo, then the letters themselves", () => {
  const label = { type: "text", x: 10, y: 20, text: "Il", size: 10, bold: true, anchor: "start" } as const;
  const operators = drawn({ ...label, colour: "#000000", halo: "#ffffff" });
  const colours = operators.filter((one) => /^[\d. ]+(?:SCN|scn)$|^S$|^BT$/.test(one));
  expect(colours).toEqual(["1 1 1 SCN", "S", "S", "0 0 0 scn", "BT"]);
  expect(drawn({ ...label, colour: "#000000", halo: null })).not.toContain("S");
});

test("a label stands where its anchor says", () => {
  const [start, middle, end] = [placeOf("start"), placeOf("middle"), placeOf("end")];
  expect(start).toBe(100);
  expect(end).toBeLessThan(75);
  expect(start - middle).toBeCloseTo((start - end) / 2, 3);
});

/** Where a label that is set at 100 begins. */
function placeOf(anchor: "start" | "middle" | "end"): number {
  const label = { type: "text", x: 100, y: 20, text: "Ashby", size: 10, bold: false, colour: "#000000" } as const;
  const place = drawn({ ...label, anchor, halo: null }).find((one) => one.endsWith("Tm"));
  return Number(place?.split(" ")[4]);
}

/** What one mark comes to in the language of PDF, without what every drawing begins and ends with. */
function drawn(mark: Mark): string[] {
  const pdf = newPdf({ autoFirstPage: false, compress: false });
  pdf.registerFont("regular", openSans().regular).registerFont("bold", openSans().bold);
  pdf.addPage();
  const operators: string[] = [];
  pdf.addContent = (operator: string) => {
    operators.push(operator);
    return pdf;
  };
  drawMarks(pdf, { width: 100, height: 100, marks: [mark] }, { left: 0, top: 0, scale: 2 });
  return operators.slice(operators.indexOf("W n") + 1, -1);
}
