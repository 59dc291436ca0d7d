import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { beginWith } from "../../../web/report/beginWith.ts";
import { fakeServer } from "../data/fakeServer.ts";
import { kinds, wards } from "../ownAreas/someOwnAreas.ts";
import { reportsAt } from "./reportsAt.tsx";
import { aReport, reportId } from "./someReports.ts";

const code = areaCodeSchema.parse("E05000003");

test("the page of an area begins a report on that area at its level; half a kind says nothing", () => {
  expect(beginWith({ areaType: "ward", vintage: "2024", area: code, level: "general" }, undefined)).toEqual({
    kind: { areaType: "ward", vintage: "2024" },
    which: "some",
    codes: [code],
    levels: ["general"],
  });
  expect(beginWith({ areaType: "ward" }, undefined)).toEqual({});
});

test("a report on what changed since another begins with its answers, set beside it, and with the newest period", () => {
  const { question } = aReport();
  const said = { title: question.title, kind: { areaType: "ward", vintage: "2024" }, levels: ["essential", "general"] };
  const beside = { period: null, compare: { type: "report", id: reportId } };
  expect(beginWith({ level: "specialist" }, aReport({ question: { ...question, period: "2021" } }))).toEqual({
    ...said,
    ...beside,
    which: "all",
    codes: [],
    audience: "us",
    by: "Data team",
  });
  const shared = { areas: [code], by: null, disclosure: { type: "small numbers withheld", below: 5 } };
  expect(beginWith({}, aReport({ question: { ...question, ...shared } }))).toEqual({
    ...said,
    ...beside,
    which: "some",
    codes: [code],
    audience: "others",
    below: "5",
    by: "",
  });
});

const there = {
  "GET /area-types": kinds,
  "GET /own-areas/candidates": wards,
  "GET /indicators": [],
  "GET /reports": [aReport()],
};

test("the link “what changed since” fills the form with the earlier answers", async () => {
  fakeServer(there);
  reportsAt(`/p/vale/reports/new?since=${reportId}`);
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" })).value).toBe("Gaps in our wards");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Specialist/ }).checked).toBe(false);
});

test("what was said is there again when the page is loaded again", async () => {
  fakeServer(there);
  reportsAt("/p/vale/reports/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), "Gaps");
  cleanup();
  reportsAt("/p/vale/reports/new");
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" })).value).toBe("Gaps");
});

test.each([JSON.stringify({ title: "Kept", levels: ["essential"] }), "{"])(
  "a draft kept as %s cannot be read, so the form begins empty",
  async (kept) => {
    fakeServer(there);
    sessionStorage.setItem("report of vale", kept);
    reportsAt("/p/vale/reports/new");
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" })).value).toBe("");
  },
);
