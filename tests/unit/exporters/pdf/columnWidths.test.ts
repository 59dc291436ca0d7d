import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnWidths } from "../../../../exporters/pdf/table/columnWidths.ts";
import { even } from "../../even.ts";

const wish = fc.tuple(even(1, 200), even(0, 2000)).map(([word, more]) => ({ word, widest: word + more }));

describe("the widths of columns", () => {
  test("cells that fit on one line each have it", () => {
    expect(
      columnWidths(
        [
          { widest: 40, word: 10 },
          { widest: 60, word: 60 },
        ],
        200,
      ),
    ).toEqual([40, 60]);
  });

  test("what is short stays on one line and what is long has the rest", () => {
    const widths = columnWidths(
      [
        { widest: 50, word: 20 },
        { widest: 900, word: 40 },
      ],
      300,
    );
    expect(widths.map((width) => Math.round(width))).toEqual([50, 250]);
  });

  test("a text of four times the length has twice the width", () => {
    const wishes = [
      { widest: 300, word: 10 },
      { widest: 1200, word: 10 },
    ];
    expect(columnWidths(wishes, 300).map((width) => Math.round(width))).toEqual([100, 200]);
  });

  test("where words do not fit side by side only the longest are broken: a name of one long word leaves the figures beside it whole", () => {
    const wishes = [
      { widest: 300, word: 300 },
      { widest: 300, word: 260 },
      { widest: 60, word: 40 },
      { widest: 20, word: 20 },
    ];
    expect(columnWidths(wishes, 260)).toEqual([100, 100, 40, 20]);
  });

  test("where all words are as long each column has the same", () => {
    const column = { widest: 300, word: 150 };
    expect(columnWidths([column, column], 200)).toEqual([100, 100]);
  });

  test("whatever the cells, the columns are never wider than the room, and no narrower than their words while these fit", () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), even(50, 1000), (wishes, room) => {
        const widths = columnWidths(wishes, room);
        const words = wishes.reduce((sum, { word }) => sum + word, 0);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 1e-6);
        const broken = widths.filter((width, at) => width < (wishes[at]?.word ?? 0));
        expect(words <= room ? broken : []).toEqual([]);
      }),
    );
  });
});
