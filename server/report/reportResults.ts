import { z } from "zod";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReportId, ReportProgress, ReportQuestion } from "../../domain/contract/report.ts";
import type { ReportFormat } from "../../domain/contract/reportFormat.ts";
import type { DuplicateResults } from "../duplicates/duplicateResults.ts";
import { contentKey } from "../score/contentKey.ts";
import type { GroundOf } from "../score/ground.ts";
import { givenUp, type Result, resultsOnce } from "../score/resultsOnce.ts";
import { type Thread, thread } from "../score/thread.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { FileJob } from "./fileJob.ts";
import { fileShelf, type ShelvedFile } from "./fileShelf.ts";
import type { ReportThreadJob, ReportWatch } from "./reportJob.ts";
import { bytesIn, isReportReply, type ReportReply } from "./reportReply.ts";

/** Reports, made and handed out, in threads of their own: one gathers what they say, the other writes their files. All throw a Refusal. */
export type ReportResults = {
  /** Makes a report and keeps it; gives its summary as JSON. */
  readonly make: (wanted: Asked, watch?: ReportWatch) => Promise<Uint8Array>;
  /** The document of a report that is not kept, as JSON. */
  readonly preview: (wanted: Asked, watch?: ReportWatch) => Promise<Uint8Array>;
  /** What is kept of a report but for its rows, as JSON. */
  readonly head: (of: OfReport) => Result<ReportProgress>;
  readonly document: (of: OfReport) => Result<ReportProgress>;
  /** A file of a report, made once for all who ask. */
  readonly file: (of: OfReport, format: ReportFormat, watch?: ReportWatch) => Promise<ShelvedFile>;
  readonly stop: () => Promise<void>;
};

type Asked = { readonly partnership: PartnershipId; readonly question: ReportQuestion };
type OfReport = { readonly partnership: PartnershipId; readonly report: ReportId };

const roomInBytes = 32 * 1024 * 1024;
const roomOnDisk = 512 * 1024 * 1024;

/** Reports of this database. Files lie in `folder` for as long as the server runs. */
export function reportResults(
  { url }: Pick<OpenDatabase, "url">,
  groundOf: GroundOf,
  { compared }: Pick<DuplicateResults, "compared">,
  { folder, software }: { readonly folder: string; readonly software: string },
): ReportResults {
  const gathering: Thread<ReportThreadJob, ReportReply, ReportProgress> = thread(
    new URL("./reportThread.ts", import.meta.url),
    url,
    isReportReply,
  );
  const writing: Thread<FileJob, ReportReply, ReportProgress> = thread(
    new URL("./filesThread.ts", import.meta.url),
    url,
    isReportReply,
  );
  const once = resultsOnce<ReportProgress>(roomInBytes);
  // Keeps nothing in memory: only those who wait at the same time share.
  const underWay = resultsOnce<ReportProgress>(0);
  const shelf = fileShelf(folder, roomOnDisk);

  const gathered = async ({ partnership, question }: Asked, isPreview: boolean, watch: ReportWatch = {}) => {
    const { snapshot } = await groundOf(partnership);
    const onProgress = (progress: object) =>
      watch.onProgress?.({ step: "Comparing listings", done: 0, of: 1, ...progress });
    await compared({ snapshot, listings: "counted once" }, { signal: watch.signal, onProgress });
    const job = { partnership, question, software, isPreview };
    return bytesIn(await unlessGone(gathering.ask(job, watch), watch));
  };
  const written = async (job: FileJob, watch: ReportWatch) => bytesIn(await unlessGone(writing.ask(job, watch), watch));
  const made = async (key: string, of: OfReport, format: ReportFormat, watch: ReportWatch) => {
    const path = await shelf.place();
    const bytes = await written({ ...of, type: "file", format, path }, watch);
    await shelf.keep(key, fileIn(bytes));
    return bytes;
  };
  return {
    make: (wanted, watch) => gathered(wanted, false, watch),
    preview: (wanted, watch) => gathered(wanted, true, watch),
    head: (of) => once(contentKey([of, "head"]), (watch) => written({ ...of, type: "head" }, watch)),
    document: (of) => once(contentKey([of, "document"]), (watch) => written({ ...of, type: "document" }, watch)),
    file: async (of, format, watch) => {
      const key = contentKey([of, format]);
      // What is under way is shared; what is done lies on the shelf.
      return shelf.find(key) ?? fileIn(await underWay(key, (all) => made(key, of, format, all)).bytes(watch));
    },
    stop: async () => {
      await gathering.stop();
      await writing.stop();
      await shelf.clear();
    },
  };
}

const fileSchema = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });

function fileIn(bytes: Uint8Array): ShelvedFile {
  return fileSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** However it broke off: that was asked for. */
function unlessGone<Reply>(reply: Promise<Reply>, { signal }: ReportWatch): Promise<Reply> {
  return reply.catch((fault: unknown) => {
    if (signal?.aborted !== true) throw fault;
    throw Object.assign(new Error("This was given up before it was there."), { code: givenUp });
  });
}
