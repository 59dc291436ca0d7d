import type { ReportHead } from "../../../domain/contract/reportRun.ts";
import type { Sheet } from "../workbook.ts";
import { notAvailable } from "../withoutFigure.ts";

/** The files that the figures rest on, with who published them and under which licence. */
export function sourcesSheet({ sources }: ReportHead): Sheet {
  return {
    name: "Sources",
    title: "Sources: the files that the figures rest on",
    lines: ["The checksum tells whether a file is the very one: it is the SHA-256 of its bytes."],
    table: {
      columns: [
        { title: "File", kind: "text", width: 32 },
        { title: "Title", kind: "long text", width: 40 },
        { title: "Kind", kind: "text", width: 14 },
        { title: "Source", kind: "long text", width: 40 },
        { title: "Licence", kind: "long text", width: 30 },
        { title: "Date of the data", kind: "text", width: 14 },
        { title: "Taken in", kind: "text", width: 14 },
        { title: "Rows", kind: "whole", width: 10 },
        { title: "Checksum", kind: "text", width: 68 },
      ],
      frozen: 1,
      rows: async function* () {
        yield sources.map(({ fileName, title, kind, source, licence, dataDate, publishedAt, rows, sha256 }) => [
          fileName,
          title,
          kind,
          source ?? notAvailable,
          licence ?? notAvailable,
          dataDate ?? notAvailable,
          publishedAt?.slice(0, 10) ?? notAvailable,
          rows,
          sha256,
        ]);
      },
    },
  };
}
