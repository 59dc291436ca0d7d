import type { Mark } from "../../contract/reportDocument.ts";
import { lineMark, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { innerWidth, sheetMargin } from "./sheet.ts";

/** A line as long as a round number of kilometres, 60 to 150 units, and which way north is. */
export function scaleBar(unitsPerKm: number, top: number): Mark[] {
  const most = 150 / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  const [x, y, end] = [sheetMargin, top + 10, sheetMargin + km * unitsPerKm];
  const right = sheetMargin + innerWidth;
  const corners = [
    [x, y - 4],
    [x, y],
    [end, y],
    [end, y - 4],
  ] as const;
  const arrow = [
    [right - 6, y + 4],
    [right - 6, y - 8],
    [right - 10, y - 3],
    [right - 6, y - 8],
    [right - 2, y - 3],
  ] as const;
  const words = km < 1 ? `${Math.round(km * 1000)} m` : `${km.toLocaleString("en-GB")} km`;
  return [
    lineMark(corners, palette.ink, 1.5),
    textMark({ x: end + 8, y: y + 4, text: words, size: 12 }),
    textMark({ x: right - 18, y: y + 4, text: "North is up", size: 12, anchor: "end" }),
    lineMark(arrow, palette.ink, 1.5),
  ];
}
