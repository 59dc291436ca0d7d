import { expect, test } from "vitest";
import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { gapColumnsSchema } from "../../../domain/contract/gapColumns.ts";
import { gapColumnNames } from "../../../domain/columns/gapColumnNames.ts";
import { rowsFrom } from "../../../domain/columns/rowsFrom.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();
const ofVale = "partnership=vale&level=essential&areaType=ward";

test("the answer by columns holds what the answer by areas does: a scored ward and a suppressed one", async () => {
  const { app } = vale();
  const byAreas = gapAnswerSchema.parse(await asked(app, `/gaps?${ofVale}`));
  const { columns, areas, decimals, ...head } = gapColumnsSchema.parse(await asked(app, `/gaps/columns?${ofVale}`));
  expect({ ...head, gaps: rowsOf({ columns, areas }) }).toEqual(byAreas);
  expect([areas, decimals, byAreas.gaps.map(({ needMarker }) => needMarker)]).toEqual([2, null, [null, "c"]]);
});

test("some columns are given by name, rounded as far as wanted, each once", async () => {
  const reply = await asked(vale().app, `/gaps/columns?${ofVale}&columns=code,yearsToReachEveryone,code&decimals=1`);
  const { columns, decimals } = gapColumnsSchema.parse(reply);
  const byAreas = gapAnswerSchema.parse(await asked(vale().app, `/gaps?${ofVale}`));
  const years = byAreas.gaps.map(({ yearsToReachEveryone }) => yearsToReachEveryone);
  expect([Object.keys(columns).toSorted(), decimals]).toEqual([["code", "yearsToReachEveryone"], 1]);
  expect(columns.yearsToReachEveryone).toEqual({
    type: "plain",
    values: years.map((one) => one && Number(one.toFixed(1))),
  });
});

test("a column that no area has is named in the refusal", async () => {
  expect(await asked(vale().app, `/gaps/columns?${ofVale}&columns=code,gap`)).toMatchObject({
    status: 400,
    detail: expect.stringMatching(
      /^The query cannot be used\. There is no column “gap”; there are areaType, vintage, code, /u,
    ),
  });
  expect(await asked(vale().app, `/gaps/columns?${ofVale}&decimals=20`)).toMatchObject({
    status: 400,
    detail: "The query cannot be used. decimals is “20”, expected a whole number from 0 to 12.",
  });
});

test("whoever has the columns already is told so, and other columns are another answer", async () => {
  const { app } = vale();
  const url = `/api/v1/gaps/columns?${ofVale}&columns=code`;
  const { etag } = (await app.inject({ url })).headers;
  const headers = { "if-none-match": String(etag) };
  expect((await app.inject({ url, headers })).statusCode).toBe(304);
  expect((await app.inject({ url: `${url},class`, headers })).statusCode).toBe(200);
});

function rowsOf(columns: Parameters<typeof rowsFrom>[0]): unknown {
  const work = rowsFrom(columns, gapColumnNames);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
