import { expect, test } from "vitest";
import { gapAnswerSchema } from "../../domain/contract/gap.ts";
import { findGapRun } from "../../server/store/snapshot/findGapRun.ts";
import { keepGapRun } from "../../server/store/snapshot/keepGapRun.ts";
import { asked, valeForFile } from "./api/vale.ts";

const vale = valeForFile();

test("a kept run comes back as it was answered, suppressed need and all, and only for its own partnership", async () => {
  const { app, database, vale: own, hill } = vale();
  const answer = gapAnswerSchema.parse(await asked(app, "/gaps?partnership=vale&level=essential"));
  const id = await keepGapRun(database.db, answer, "for the board");
  expect(await findGapRun(database.db, own.id, id)).toEqual({
    id,
    note: "for the board",
    createdAt: expect.any(Date),
    answer,
  });
  await expect(findGapRun(database.db, hill.id, id)).rejects.toMatchObject({ code: "not found" });
});
