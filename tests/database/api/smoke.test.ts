import { expect, test } from "vitest";
import { valeForFile } from "./vale.ts";
import { wholesOf } from "../../../server/store/read/wholesOf.ts";
const vale = valeForFile();
test("smoke", async () => {
  const { app } = vale();
  console.log(await wholesOf(vale().database.db, { areaType: "ward", vintage: "2023", code: "E05000001" }));
});
