import { expect, test } from "vitest";
import { everyIssue } from "../../../web/data/problems/everyIssue.ts";
import { aDataset, ids } from "./aDataset.ts";
import { type Asked, fakeServer } from "./fakeServer.ts";

test("a list of problems longer than one reply is fetched to its end, each problem once", async () => {
  const issues = [2, 3, 4].map((row) => ({
    severity: "warning",
    type: "unusual value",
    row,
    column: null,
    value: null,
    message: "Unusual.",
    mend: null,
  }));
  const asked = fakeServer({
    [`GET /datasets/${ids.one}/issues`]: ({ query }: Asked) => {
      const offset = Number(new URLSearchParams(query).get("offset"));
      return { issues: issues.slice(offset, offset + 2), total: 3, offset, counts: [] };
    },
  });
  expect(await everyIssue(aDataset())).toEqual(issues);
  expect(asked.map(({ query }) => query)).toEqual([
    "partnership=tees-valley&limit=10000&offset=0",
    "partnership=tees-valley&limit=10000&offset=2",
  ]);
});
