import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { roundingBelow } from "../../domain/report/disclosure/rounding.ts";
import type { ReportFile } from "../reportFile.ts";

/** What a pack holds, in plain words, for whoever opens it first. Lines end as Windows wants them. */
export function readmeOf(head: ReportHead, files: readonly Pick<ReportFile, "name">[]): string {
  const { title, disclosure } = head.question;
  const about = files.flatMap(({ name }) => {
    const words = meanings.find(({ ending }) => name.endsWith(ending))?.words;
    return words === undefined || name.startsWith("maps/") ? [] : [`  ${name}`, `    ${words}`];
  });
  const pictures = files.filter(({ name }) => name.startsWith("maps/")).length;
  const lines = [
    title,
    "=".repeat(Math.min(title.length, 72)),
    "",
    `A gap report of ${head.partnership.name}, made with Skills Gap Atlas ${head.software}.`,
    ...(head.partnership.isDemo
      ? ["Its partnership is a demonstration: some of its figures are invented, and say so."]
      : []),
    "",
    "To hand it over, one file is enough: the web page (HTML) and the PDF each hold the",
    "whole report with its maps, charts, tables, method and sources. Neither needs a network.",
    "",
    "What is in here",
    "",
    ...about,
    ...(pictures === 0 ? [] : ["  maps/", "    every map and chart, each as SVG (sharp at any size) and as PNG"]),
    "  manifest.json",
    "    what the report was made from: data with its hashes, settings, boundaries,",
    "    version and seed; and the hash of every file in here",
    "",
    "Where there is no number",
    "",
    "  [c] withheld or suppressed, so that small numbers give nobody away",
    "  [x] not available    [z] not applicable    [low] rounds to zero but is not",
    "  None of them is zero, nor is an empty cell of gaps.csv: it says that nobody knows.",
    "  In the map files the column markers says why a figure is not there.",
    ...(disclosure.type === "as computed"
      ? ["  Small numbers were not withheld in this report: it was made for the partnership itself."]
      : [
          `  Numbers of people over 0 and below ${disclosure.below} are withheld, and as many more as totals would`,
          `  else give away. All others are rounded to the nearest ${roundingBelow(disclosure.below).base}.`,
        ]),
    "",
    "The same report gives the same files, byte by byte, on any day and machine.",
    "",
  ];
  return lines.join("\r\n");
}

const meanings = [
  { ending: ".html", words: "the whole report as a page for any browser; it prints" },
  { ending: ".pdf", words: "the whole report as PDF, tagged for screen readers" },
  { ending: ".ods", words: "every figure as a spreadsheet (LibreOffice, Excel)" },
  { ending: ".xlsx", words: "the same for Excel" },
  { ending: ".csv", words: "every area and level in one table" },
  { ending: "-metadata.json", words: "what the columns of the CSV mean, for programs (CSVW)" },
  { ending: ".geojson", words: "areas with their figures and outlines, for maps on the web" },
  { ending: ".gpkg", words: "the same for QGIS and other map programs" },
] as const;
