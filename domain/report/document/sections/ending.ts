import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportHead } from "../../../contract/reportRun.ts";
import { counted, written } from "../../../score/words/counted.ts";
import { dateWritten } from "../../words/figures.ts";
import { smallNumberWords } from "../../words/smallNumberWords.ts";
import { publicLicenceLine } from "../../words/sourceLines.ts";
import { heading, listOf, paragraph, tableOf } from "../blocks.ts";
import { settingRows } from "./settingRows.ts";

/** What every report ends with: settings, sources with their licences, small numbers, and how to make it again. */
export function ending(head: ReportHead): Block[] {
  return [...settingsBlocks(head), ...sourceBlocks(head), ...smallNumbers(head), ...again(head)];
}

function settingsBlocks({ settings, settingsVersion, levels }: ReportHead): Block[] {
  return [
    heading(2, "settings", "Settings"),
    paragraph(`Settings are assumptions of the partnership, not measurements. These are version ${settingsVersion}.`),
    ...tableOf(
      "settings-table",
      "What the partnership has set",
      { Setting: "text", Value: "text" },
      settingRows(
        settings,
        levels.map(({ level }) => level),
      ),
    ),
  ];
}

function sourceBlocks({ sources }: ReportHead): Block[] {
  return [
    heading(2, "sources", "Sources and licences"),
    ...tableOf(
      "sources-table",
      "The files that the figures rest on",
      {
        File: "text",
        Source: "text",
        Licence: "text",
        "Date of the data": "text",
        "Put in force": "text",
        Rows: "number",
      },
      sources.map(({ title, fileName, source, licence, dataDate, publishedAt, rows }) => [
        `${title} (${fileName})`,
        source ?? "not stated",
        licence ?? "not stated",
        dataDate === null ? "not stated" : dateWritten(dataDate),
        publishedAt === null ? "not stated" : dateWritten(publishedAt),
        rows,
      ]),
    ),
    paragraph(publicLicenceLine),
  ];
}

function smallNumbers({ question }: ReportHead): Block[] {
  return [heading(2, "small-numbers", "Small numbers of people"), ...listOf(smallNumberWords(question.disclosure))];
}

function again(head: ReportHead): Block[] {
  const { id, createdAt, software, snapshot, settingsVersion, draws, seed, decisionsOnListings, outlines } = head;
  return [
    heading(2, "again", "How to make this report again"),
    paragraph(
      "A report is kept as it was made and never changes. Whoever has the partnership’s Skills Gap Atlas can write it again, byte for byte, without a browser:",
    ),
    paragraph(`npm run -s atlas -- report --from ${id} --format pack --out reports`),
    ...listOf([
      `Report ${id}, made on ${dateWritten(createdAt)} by Skills Gap Atlas ${software}.`,
      `Snapshot ${snapshot}: ${counted(head.sources.length, { one: "file", many: "files" })}, settings version ${settingsVersion}, ${counted(decisionsOnListings, { one: "decision", many: "decisions" })} on listings.`,
      `${written(draws)} draws from seed ${seed}.`,
      `Outlines of areas: ${written(outlines.official)} official, ${written(outlines.approximate)} drawn approximately around points, ${written(outlines.none)} not known.`,
      "The manifest in the pack names every file that went in and came out, with its checksum.",
    ]),
  ];
}
