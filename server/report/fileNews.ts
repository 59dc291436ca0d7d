import type { ReportProgress } from "../../domain/contract/report.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";

/** Tells how far the files of a report are: each counts as far as the rows that were read for it, for what else there is to do with them nobody knows. */
export type FileNews = {
  /** To be written from: it counts what is read. */
  readonly run: ReportRun;
  /** A file is begun, so many are done. */
  readonly begin: (name: string, done: number, files: number) => void;
};

/** News of files written from this run, at most every tenth of a second and never going back. What is read before the first file begins is to compose the document. `check` throws where nobody waits any more. */
export function fileNews(
  run: ReportRun,
  say: (progress: ReportProgress) => void,
  check: () => Promise<void> = async () => {},
): FileNews {
  const rowsInAll = run.head.areas * run.head.levels.filter(({ type }) => type === "scored").length;
  let piece = { step: "Reading the report", from: 0, width: composing, rows: 0 };
  let last = performance.now();
  const tell = () => {
    last = performance.now();
    const { step, from, width, rows } = piece;
    const share = Math.min(rows / Math.max(1, rowsInAll), almost);
    const read = rows === 0 ? "" : `: ${rows.toLocaleString("en-GB")} rows read`;
    say({ step: `${step}${read}`, done: Math.floor(of * (from + width * share)), of });
  };
  return {
    run: {
      ...run,
      rows: async function* (level) {
        for await (const rows of run.rows(level)) {
          await check();
          piece = { ...piece, rows: piece.rows + rows.length };
          if (performance.now() - last >= 100) tell();
          yield rows;
        }
      },
    },
    begin: (name, done, files) => {
      const width = (1 - composing) / files;
      piece = { step: `Writing ${name}`, from: composing + done * width, width, rows: 0 };
      tell();
    },
  };
}

const of = 1000;
const composing = 0.1;
const almost = 0.99;
