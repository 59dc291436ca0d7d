import { expect, test } from "vitest";
import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import type { Level } from "../../../domain/contract/level.ts";
import { reportQuestionSchema } from "../../../domain/contract/report.ts";
import { countedOffers } from "../../../server/duplicates/countedOffers.ts";
import { makeReport } from "../../../server/report/makeReport.ts";
import { openReport } from "../../../server/report/openReport.ts";
import { datasets } from "../../../server/store/dataset/datasets.ts";
import { areaLines, asked, needLines, valeForFile } from "../api/vale.ts";
import { aFile, imported } from "../builders.ts";
import { allOf, headOf, question } from "./asking.ts";

const vale = valeForFile();

test("what is published while a report is made waits for nobody and is in no part of it, areas that all share included", async () => {
  const { app, database, vale: own } = vale();
  const ask = async (level: Level) =>
    gapAnswerSchema.parse(await asked(app, `/gaps?partnership=vale&level=${level}&areaType=district`));
  const before = { essential: await ask("essential"), general: await ask("general") };
  const publish = async () => {
    const lines = needLines.map((line) =>
      line.replace("2024,400,380,440", "2024,500,,").replace("2024,1000", "2024,2000"),
    );
    const need = (await datasets(database.db, own.id)).find(({ fileName }) => fileName === "need.csv");
    await imported(database, own.id, aFile("need-2.csv", lines), { replaces: need?.id });
    await imported(
      database,
      own.id,
      aFile(
        "areas-2.csv",
        areaLines.map((line) => line.replace("9000", "9500")),
      ),
    );
  };

  let published = 0;
  const offers = countedOffers();
  const { id } = await makeReport(
    database,
    {
      partnership: own.id,
      question: reportQuestionSchema.parse(question({ areaType: "district", levels: ["essential", "general"] })),
      software: "1.2.3",
    },
    {},
    async (db, wanted) => {
      // Half of the first level has been read by now, and nothing of the second.
      if (published++ === 0) await publish();
      return offers(db, wanted);
    },
  );

  const run = await openReport(database.db, own.id, id);
  const rowsOf = async (level: Level) => (await allOf(run.rows(level))).map(({ gap }) => gap);
  expect([await rowsOf("essential"), await rowsOf("general")]).toEqual([before.essential.gaps, before.general.gaps]);
  expect((await headOf(app, id)).snapshot).toBe(before.general.snapshot);
  const after = await ask("general");
  expect([before.general, after].map(({ gaps: [district] }) => [district?.adults, district?.needPerYear])).toEqual([
    [9000, 100],
    [9500, 200],
  ]);
});
