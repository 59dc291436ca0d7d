import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { errorsFile } from "../../importers/errors/errorsFile.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import { datasetFile } from "../store/dataset/datasetFile.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import { issuesInRowOrder } from "../store/dataset/issuesInRowOrder.ts";
import { Refusal } from "../store/refusal.ts";
import type { Route } from "./api.ts";
import { errorsFileName } from "./errorsFileName.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** GET /datasets/{dataset}/errors.csv */
export const errorsCsv: Route = (api, { database }) => {
  const schema = {
    tags: ["datasets"],
    summary:
      "The whole file as CSV with one column more, ERRORS, that says what is wrong with each row: mend it and upload it again",
    params: ofDataset,
    querystring: inPartnership,
    response: { 200: { description: "CSV", content: { "text/csv": { schema: z.any() } } }, ...orProblem },
  };
  api.get("/datasets/:dataset/errors.csv", { schema }, async ({ params, query: { partnership } }, reply) => {
    const { id, title, fileName, reading } = await findDataset(database.db, partnership, params.dataset);
    if (reading.headerRow === null) {
      throw new Refusal("unusable", `“${title}” is no table, so there are no rows to put an ERRORS column beside.`);
    }
    const text = new PassThrough();
    // The file and its issues as they were at one moment: somebody may read it again with other choices meanwhile.
    const written = atOneMoment(database, async (db) => {
      const { headerRow } = (await findDataset(db, partnership, id)).reading;
      const bytes = datasetFile(db, partnership, id);
      const issues = issuesInRowOrder(db, partnership, id);
      await pipeline(Readable.from(errorsFile({ bytes, headerRow, issues })), text);
    });
    written.catch((fault: Error) => text.destroy(fault));
    return reply
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(errorsFileName(fileName))}`)
      .type("text/csv; charset=utf-8")
      .send(text);
  });
};
