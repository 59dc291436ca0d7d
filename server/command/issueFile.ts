import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { Issue } from "../../domain/contract/issue.ts";
import { byteOrderMark, csvLine } from "../../exporters/table/csvLine.ts";

/** A CSV that all issues go into as they are found; without a path it keeps none. */
export type IssueFile = {
  readonly path: string | undefined;
  readonly add: (file: string, issues: readonly Issue[]) => void;
  readonly close: () => Promise<void>;
};

const columns = ["file", "row", "column", "value", "severity", "type", "message", "mend"];

/** Opens it, with its header. */
export function issueFile(path: string | undefined): IssueFile {
  if (path === undefined) return { path, add: () => {}, close: async () => {} };
  const stream = createWriteStream(path);
  // Without a listener a folder that is not there would end the process; `close` reports it.
  stream.on("error", () => {});
  stream.write(byteOrderMark + csvLine(columns));
  return {
    path,
    add: (file, issues) => {
      const lines = issues.map(({ row, column, value, severity, type, message, mend }) =>
        csvLine([file, row, column, value, severity, type, message, mend]),
      );
      if (lines.length > 0) stream.write(lines.join(""));
    },
    close: async () => {
      const done = finished(stream);
      stream.end();
      await done;
    },
  };
}
