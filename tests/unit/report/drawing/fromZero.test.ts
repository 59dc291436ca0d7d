import { expect, test } from "vitest";
import { fromZero } from "../../../../domain/report/drawing/fromZero.ts";
import { sheetMargin, sheetWidth } from "../../../../domain/report/drawing/sheet.ts";

type Row = { readonly name: string; readonly label: string; readonly figures: readonly (number | null)[] };

const free = { afterNames: 8, roundLabels: 16 };
const scaleOf = (rows: readonly Row[]) => fromZero(rows, ({ figures }) => figures, free);

/** Where each row's largest known figure lies, in shares of the room from zero. */
function ends(rows: readonly Row[]): number[] {
  const { zero, room, ...scale } = scaleOf(rows);
  const found: number[] = [];
  scale.rows(0, (_, _middle, end) => {
    found.push(Number(((end - zero) / room).toFixed(9)));
    return [];
  });
  return found;
}

test("the scale goes from zero to the largest figure that is known, whichever of a row's that is", () => {
  const rows = [
    { name: "Ashby", label: "150", figures: [150, null] },
    { name: "Brook", label: "50 (20 to 200)", figures: [50, 200] },
  ];
  expect(ends(rows)).toEqual([0.75, 1]);
  const { along, zero, room } = scaleOf(rows);
  expect([along(0), along(100), along(200)]).toEqual([zero, zero + room / 2, zero + room]);
});

test("a row of which nothing is known ends at zero and bears on no other", () => {
  const known = { name: "Ashby", label: "150", figures: [150, 100] };
  expect(ends([known, { name: "Fell", label: "[c]", figures: [null, null] }])).toEqual([1, 0]);
});

test("where nothing is known, or all is zero, every row ends at zero", () => {
  expect(ends([{ name: "Fell", label: "[c]", figures: [null] }])).toEqual([0]);
  expect(ends([{ name: "Fell", label: "0", figures: [0, 0] }])).toEqual([0]);
});

test("the longest label has its room behind the longest bar, and one that is too long is cut for it", () => {
  const [short, long] = [scaleOf([row("1,240")]), scaleOf([row("1,240 (1,100 to 1,390)")])];
  expect(short.zero).toBe(long.zero);
  expect(short.room).toBeGreaterThan(long.room);
  expect(long.zero + long.room).toBeLessThan(sheetWidth - sheetMargin - free.roundLabels);
  const labels: string[] = [];
  scaleOf([row("as long as it gets ".repeat(9))]).rows(0, ({ label }) => {
    labels.push(label);
    return [];
  });
  expect(labels).toEqual([expect.stringMatching(/^as long as it gets .+…$/)]);
});

test("rows stand one below the other with their names, and the line at zero passes them all", () => {
  const scale = scaleOf([row("1"), row("2")]);
  const middles: number[] = [];
  const marks = scale.rows(100, (_, middle) => {
    middles.push(middle);
    return [];
  });
  expect(marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []))).toEqual(["Ashby", "Ashby"]);
  expect(middles).toEqual([114, 142]);
  const x = Math.round(scale.zero * 100) / 100;
  expect(scale.axis(100)).toMatchObject({ d: `M${x} 100L${x} 156` });
});

function row(label: string): Row {
  return { name: "Ashby", label, figures: [1240] };
}
