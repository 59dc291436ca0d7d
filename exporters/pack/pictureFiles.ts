import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { pngOf } from "../picture/pngOf.ts";
import { svgOf } from "../../domain/report/drawing/svgOf.ts";
import type { ReportFile } from "../reportFile.ts";
import { madeFile } from "./madeFile.ts";

/** Every map and chart of a report, each as SVG and as PNG under its name in the report. */
export function pictureFiles(
  { blocks }: ReportDocument,
  { createdAt, software }: Pick<ReportHead, "createdAt" | "software">,
): ReportFile[] {
  return blocks.flatMap((block) => {
    if (block.type !== "figure") return [];
    const { id, title, alt, source, drawing } = block;
    return [
      madeFile(`${id}.svg`, () => svgOf(drawing, { title, alt, id })),
      madeFile(`${id}.png`, () =>
        pngOf(drawing, { title, alt, source, createdAt, software: `Skills Gap Atlas ${software}` }),
      ),
    ];
  });
}
