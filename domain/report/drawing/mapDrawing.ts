import type { AreaCode } from "../../contract/area.ts";
import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { areaMarks } from "./areaMarks.ts";
import { areaNames } from "./areaNames.ts";
import { legend } from "./legend.ts";
import type { Look } from "./looks.ts";
import { mapLegend } from "./mapLegend.ts";
import { textMark } from "./marks.ts";
import type { Outlines } from "./outline/drawnOutlines.ts";
import { palette } from "./palette.ts";
import type { RowLook } from "./rowLook.ts";
import { scaleBar } from "./scaleBar.ts";
import { innerWidth, sheet, sheetMargin, type SheetWords } from "./sheet.ts";
import { wrappedText } from "./wrappedText.ts";

export type MapArea = RowLook & { readonly code: AreaCode; readonly name: string };

export type MapInput = SheetWords & {
  readonly outlines: Outlines;
  readonly areas: readonly MapArea[];
  readonly legendTitle: string;
  /** The classes in their order: the first stands in the legend even where no area has it. */
  readonly classes: readonly Look[];
  /** Whom to name first, the one that matters most first. Others are named where there are few. */
  readonly named: readonly AreaCode[];
};

/** A map of areas by what they come to, north up, with names and letters where there is room, a scale, and a legend that counts the areas. Areas without an outline are counted, and said to be missing. */
export function mapDrawing({ outlines, areas, legendTitle, classes, named, ...words }: MapInput): Drawing {
  const drawn = areas.flatMap((area) => {
    const outline = outlines.areas.get(area.code);
    return outline === undefined ? [] : [{ ...area, outline }];
  });
  return sheet(words, (top) => {
    const place = { x: sheetMargin, y: top, width: innerWidth, height: drawn.length === 0 ? 0 : outlines.height };
    const marks: Mark[] = [...areaMarks(drawn, place), ...areaNames(drawn, named, place)];
    let y = top + place.height + 8;
    if (drawn.length > 0) {
      marks.push(...scaleBar(outlines.unitsPerKm, y));
      y += 24;
    }
    for (const text of missing(areas.length - drawn.length, areas.length)) {
      marks.push(textMark({ x: sheetMargin, y: y + 14, text, colour: palette["ink-second"] }));
      y += 20;
    }
    const key = legend({ title: legendTitle, rows: mapLegend(areas, classes) }, y + 6);
    return { marks: [...marks, ...key.marks], height: y + 6 + key.height - top };
  });
}

function missing(count: number, all: number): string[] {
  if (count === 0) return [];
  const words =
    count === all
      ? "No outlines of these areas are known, so they cannot be drawn."
      : `${count === 1 ? "1 area has" : `${count.toLocaleString("en-GB")} areas have`} no outline and ${count === 1 ? "is" : "are"} not drawn.`;
  return wrappedText(words, innerWidth, 14);
}
