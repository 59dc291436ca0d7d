import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Partnership } from "../../domain/contract/partnership.ts";
import { numberWritten } from "../data/written.ts";
import { legendCounts } from "../views/legendCounts.ts";
import type { RowPointedOut } from "../views/pointedOut.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import { composedPicture } from "./composedPicture.ts";
import { creditLines } from "./creditLines.ts";
import { fileName } from "./fileName.ts";
import { legendRows } from "./legendRows.ts";
import { type MarkedOnMap, markRows } from "./markRows.ts";
import { mapAlt, mapSubject, standsOutWords } from "./mapWords.ts";
import { onPaper } from "./onPaper.ts";
import { savePicture } from "./savePicture.ts";
import { sharedAddress } from "./sharedAddress.ts";
import { sourceLines } from "./sourceLines.ts";

/** All that a picture of the map says. */
export type MapToSave = {
  readonly answer: GapAnswer;
  readonly view: View;
  readonly sure: SureAreas;
  /** The live sentence above the map. */
  readonly sentence: string;
  readonly partnership: Pick<Partnership, "name" | "isDemo">;
  readonly datasets: readonly Dataset[];
  /** How many areas have no outline of their own and are drawn around their points. */
  readonly approximate: number;
  readonly showsOffers: boolean;
  readonly marked: MarkedOnMap | null;
  /** The row of the legend whose areas stand out among the others, if one is kept. */
  readonly pointedOut: RowPointedOut | null;
};

/** Hands the drawn map to the browser as a PNG to save, with its title, legend and sources on it, and title, alt text and sources inside the file as well. */
export async function saveMap(drawn: HTMLCanvasElement, wide: number, saved: MapToSave): Promise<void> {
  const { answer, view, sure, sentence, partnership, datasets, approximate, showsOffers, marked, pointedOut } = saved;
  const made = new Date();
  const legend = legendRows(view, legendCounts(answer.gaps, view, sure));
  const subject = mapSubject(answer, view, partnership.name);
  const address = sharedAddress(window.location.href);
  const credit = { isDemo: partnership.isDemo, snapshot: answer.snapshot, made, address };
  const marks = marked === null ? { rows: [], note: null } : markRows(marked);
  const { many } = areaTypeWords[answer.areaType];
  const standsOut = pointedOut === null ? [] : [standsOutWords(pointedOut, areaTypeWords[answer.areaType])];
  const notes = [
    ...standsOut,
    ...(approximate > 0
      ? [`Shapes are approximate for ${numberWritten(approximate)} ${many}, drawn around their points.`]
      : []),
    ...(marks.note === null ? [] : [marks.note]),
    ...(showsOffers ? ["A dot is an offer; a dot with a number is several."] : []),
  ];
  const sources = [...notes, ...sourceLines(answer, datasets), ...creditLines(credit)];
  // The classes of two crossed figures come row by row, the others after them.
  const inGrid = view.crossed === null ? 0 : view.classes.length;
  const blocks = [
    { rows: legend.slice(0, inGrid), isGrid: true },
    { rows: legend.slice(inGrid), isGrid: false },
    { rows: marks.rows, isGrid: false },
  ].filter(({ rows }) => rows.length > 0);
  const words = { title: sentence, subtitle: subject, legendTitle: view.meaning, legend: blocks, sources };
  const sheet = onPaper((colours) => composedPicture(drawn, drawn.width / wide, words, colours));
  await savePicture(sheet, fileName(["map", subject], "png"), {
    Title: sentence,
    Description: [mapAlt(answer, view, partnership.name, sentence, legend), ...standsOut].join(" "),
    Source: sources.join("\n"),
    "Creation Time": made.toISOString(),
    Software: "Skills Gap Atlas",
  });
}
