import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { columnsOf } from "../../../domain/columns/columnsOf.ts";
import { gapAnswerQuery } from "../../../web/api/gapAnswer.ts";
import { gapPaintQuery } from "../../../web/api/gapColumns.ts";
import { unhurried } from "../../../web/api/unhurried.ts";
import { answerOf, gapOf, suppressedGap } from "./builders.ts";

afterEach(() => vi.unstubAllGlobals());

const question = {
  partnership: "demo",
  level: "essential",
  areaType: "ward",
  vintage: "2024",
  period: undefined,
} as const;
const answer = answerOf([suppressedGap("E05000002", "South"), gapOf({ code: "E05000001", gapScore: 100 / 3 })]);

test("the page's answer is the server's, by columns and to a millionth", async () => {
  const asked = serveColumns();
  const [south, north] = answer.gaps;
  expect(await new QueryClient().fetchQuery(gapAnswerQuery(question))).toEqual({
    ...answer,
    gaps: [south, { ...north, gapScore: 33.333333 }],
  });
  expect(asked()).toEqual([
    "/api/v1/gaps/columns?partnership=demo&level=essential&areaType=ward&vintage=2024&decimals=6&order=answer",
  ]);
});

test("a map of a country is coloured from the columns of its view alone, in order of code", async () => {
  const asked = serveColumns();
  const paint = await new QueryClient().fetchQuery(gapPaintQuery(question, ["code", "gapScore"], 3));
  const { gaps: _rows, ...head } = answer;
  expect(paint).toEqual({
    ...head,
    gaps: [
      { code: "E05000001", gapScore: 33.333 },
      { code: "E05000002", gapScore: null },
    ],
  });
  expect(asked()).toEqual([
    "/api/v1/gaps/columns?partnership=demo&level=essential&areaType=ward&vintage=2024&decimals=3&order=code&columns=code%2CgapScore",
  ]);
});

test("long work lets the page go on in between, and gives what it comes to", async () => {
  const order: string[] = [];
  setTimeout(() => order.push("the page goes on"));
  order.push(await unhurried(slowWork()));
  expect(order).toEqual(["the page goes on", "done"]);
});

function* slowWork(): Generator<void, string, void> {
  for (const end = performance.now() + 40; performance.now() < end; ) yield;
  return "done";
}

/** A server with that answer; gives what it was asked. */
function serveColumns(): () => string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const query = new URL(address, "http://localhost").searchParams;
    const order = query.get("order") === "code" ? "code" : "answer";
    const wanted = { decimals: Number(query.get("decimals")), order } as const;
    const { columns, ...head } = columnsOf(answer, wanted);
    const names = query.get("columns")?.split(",") ?? Object.keys(columns);
    const named = Object.fromEntries(Object.entries(columns).filter(([name]) => names.includes(name)));
    return Response.json({ ...head, columns: named });
  });
  return () => asked;
}
