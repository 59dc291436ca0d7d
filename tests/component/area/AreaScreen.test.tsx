import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { type Asked, fakeServer, problem } from "../data/fakeServer.ts";
import { code, drawnArea, gapOf, howSureOf } from "../map/builders.ts";
import { overlap, overlapsOf } from "../overlaps/someOverlaps.ts";
import { aProfile, profileOf, scored, unscored } from "./aProfile.ts";
import { openArea } from "./areaAt.tsx";

const address = "/p/demo/areas/ward/2024/E05000001";
const question = "GET /areas/ward/2024/E05000001/profile";
const kinds = [
  { areaType: "ward", vintage: "2024", areas: 3, officialShapes: 0, levels: [], scorable: ["essential"] },
  { areaType: "district", vintage: "2023", areas: 1, officialShapes: 0, levels: [], scorable: ["essential"] },
];

/** A server that knows Harpurhey, and whatever a test adds. */
function serve(more: Readonly<Record<string, unknown>> = {}) {
  return fakeServer({
    [question]: aProfile(),
    "GET /area-types": kinds,
    "GET /partnerships/demo/settings": { version: 1, settings: defaultSettings },
    "GET /gaps/E05000001/essential": { gap: gapOf({ code: "E05000001" }), offersInReach: [], assumptions: [] },
    "GET /gaps/E05000001/general": { gap: gapOf({ code: "E05000001" }), offersInReach: [], assumptions: [] },
    ...more,
  });
}

const periodOf = (name: string, need: number | null, gapScore: number | null) => ({
  period: name,
  needStock: { value: need, lo: null, hi: null, marker: need === null ? ("c" as const) : null },
  needPerYear: need,
  needMarker: null,
  placesInReach: 500,
  unmet: 10,
  gapScore,
  class: "gap" as const,
});
const shown = () => screen.findByText(/^Computed from snapshot/);
const levelTable = () => screen.getByRole("table", { name: /^Need, places and gap of Harpurhey/ });
const rowOf = (name: string) => {
  const row = within(levelTable()).getByRole("rowheader", { name }).closest("tr");
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent.trim());
};

test("the name comes first, what it is second, and the code last; the tab is named after it", async () => {
  serve();
  openArea(address);
  await shown();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Harpurhey");
  expect(screen.getByText(/^ward in Manchester/).textContent).toBe(
    "ward in Manchester · urban · 9,000 adults aged 16 and over (2020) · E05000001, boundaries of 2024",
  );
  expect(screen.getByText("Harpurhey stands out for essential skills.")).toBeDefined();
  expect(document.title).toBe("Harpurhey – Skills Gap Atlas");
});

test("where levels open on different periods none of them is said to be shown, until one is chosen for all", async () => {
  const general = scored({ level: "general", period: "2021", opensOn: "2021", trend: [] });
  const levels = [scored({ trend: [periodOf("2022", 100, 25)] }), general, unscored("specialist")];
  serve({ [question]: aProfile({ levels }) });
  const at = openArea(address);
  await shown();
  const periods = screen.getByRole<HTMLSelectElement>("combobox", { name: "Period of need" });
  expect([...periods.options].map(({ text }) => text)).toEqual([
    "The one each level opens on",
    "2022 (newest)",
    "2021",
  ]);
  expect(periods.selectedOptions[0]?.text).toBe("The one each level opens on");
  fireEvent.change(periods, { target: { value: "2021" } });
  await vi.waitFor(() => expect(at()).toBe(`${address}?period=2021`));
});

test("the period of need stands in the address: the page shows it, and every link to the map or another area keeps it", async () => {
  const trend = [periodOf("2021", 80, 20), periodOf("2022", 100, 25)];
  const of = (period: string) =>
    aProfile({
      levels: [scored({ period, trend }), unscored("general"), unscored("specialist")],
    });
  serve({ [question]: ({ query }: Asked) => of(new URLSearchParams(query).get("period") ?? "2022") });
  const at = openArea(address);
  await shown();
  expect(rowOf("Period of the need figures")[0]).toBe("2022");
  fireEvent.change(screen.getByRole("combobox", { name: "Period of need" }), { target: { value: "2021" } });
  await vi.waitFor(() => expect(rowOf("Period of the need figures")[0]).toBe("2021"));
  expect(at()).toBe(`${address}?period=2021`);
  const ways = ["Show on the map", "Compare with other areas", "Back to the map", /^Why this score/];
  expect(ways.map((name) => screen.getAllByRole("link", { name })[0]?.getAttribute("href"))).toEqual(
    ways.map(() => expect.stringMatching(/[?&]period=2021(&|$)/)),
  );
  fireEvent.change(screen.getByRole("combobox", { name: "Period of need" }), { target: { value: "2022" } });
  await vi.waitFor(() => expect(rowOf("Period of the need figures")[0]).toBe("2022"));
  expect(at()).toBe(address);
  expect(screen.getAllByRole("link", { name: /^Why this score/ })[0]?.getAttribute("href")).not.toContain("period");
});

test("an area that has the same code and is another is not shown with the figures of the one before", async () => {
  const earlier = { areaType: "ward", vintage: "2023", code: code("E05000001"), name: "Harpurhey then" } as const;
  serve({
    [question]: aProfile({ partOf: [{ ...earlier, share: 1, basis: "exact" }] }),
    "GET /area-types": kinds.map((kind) => ({ ...kind, vintage: "2023" })),
    "GET /areas/ward/2023/E05000001/profile": new Response(new ReadableStream()),
  });
  openArea(address);
  await shown();
  fireEvent.click(await screen.findByRole("link", { name: /^Harpurhey then/ }));
  expect((await screen.findByText(/^Reading what is known/)).tagName).toBe("OUTPUT");
  expect(screen.queryByText("Harpurhey stands out for essential skills.")).toBeNull();
});

test("the page is shared by its link, without code for other sites, which may show the map only", async () => {
  serve();
  openArea(address);
  await shown();
  fireEvent.click(screen.getByRole("button", { name: "Share" }));
  const dialog = within(screen.getByRole("dialog", { name: "Share this page" }));
  expect(dialog.getAllByRole("textbox").map((field) => field.getAttribute("aria-describedby") !== null)).toEqual([
    true,
  ]);
  expect(dialog.getByRole("textbox", { name: "Link to what you see" })).toBeDefined();
  expect(dialog.getByText(/^Other web sites can show the map, and no other page/)).toBeDefined();
});

test("the levels stand side by side with their intervals, and one without a score says why once", async () => {
  serve();
  openArea(address);
  await shown();
  const headings = within(levelTable())
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
  expect(headings).toEqual(["A year, where nothing else is said", "Essential", "General", "Specialist"]);
  await within(levelTable()).findByRole("rowheader", { name: "People to reach, to reach all in 10 years" });
  expect(rowOf("People in need today")).toEqual(["1,000 modelled", "1,000 modelled"]);
  expect(rowOf("Period of the need figures")).toEqual([
    "2022",
    "2022",
    "Not scored No need figure is in force at this level",
  ]);
  expect(rowOf("Gap score: unmet of 100 in need")).toEqual(["25.0", "25.0"]);
  expect(rowOf("Class")).toEqual(["G gap", "G gap"]);
  expect(rowOf("Unmet: signpostable")).toEqual(["5.0", "5.0"]);
  expect(screen.getAllByRole("button", { name: /signpostable/i }).length, "explained once, in the table").toBe(1);
  expect(document.body.textContent).not.toMatch(/steered|pointed to/i);
  expect(rowOf("Rank by gap score, 1 is highest")).toEqual(["1 of 3, with 1 other", "1 of 3, with 1 other"]);
  expect(rowOf("Rank by fair-share index, 1 is lowest")).toEqual(["not ranked", "not ranked"]);
});

test("a suppressed need stands as its marker, with what the marker means, and is never a zero", async () => {
  const suppressed = {
    needStock: { value: null, lo: 1, hi: 4, marker: "c" as const },
    needPerYear: null,
    needMarker: "c" as const,
    unmet: null,
    gapScore: null,
    class: "unknown" as const,
    flags: ["need suppressed" as const],
  };
  serve({ [question]: aProfile({ levels: [scored({}, suppressed)] }) });
  openArea(address);
  await shown();
  expect(rowOf("People in need today")).toEqual(["[c] (1–4) modelled"]);
  expect(rowOf("People unmet")).toEqual(["not known"]);
  expect(rowOf("Class")).toEqual(["unknown"]);
  expect(screen.getByText(/^\[c\] suppressed to protect confidentiality/)).toBeDefined();
  expect(screen.getByText(/Only the bounds of the need are known/)).toBeDefined();
});

test("need that is counted by the year has no stock, which is said and not left blank", async () => {
  const flow = scored({ level: "general" }, { needStock: null, yearsToReachEveryone: null });
  serve({ [question]: aProfile({ levels: [scored(), flow] }) });
  openArea(address);
  await shown();
  expect(rowOf("People in need today")).toEqual(["1,000 modelled", "does not apply"]);
  expect(rowOf("Years to reach everyone at today’s places")).toEqual(["13.3", "does not apply"]);
});

test("published figures stand with interval, marker, unit, source and rank, and are not called need where they are context", async () => {
  const [level] = [scored()];
  const [headline] = level.indicators;
  if (headline === undefined) throw new Error("the builder has one");
  const rate = {
    ...headline,
    indicator: {
      ...headline.indicator,
      id: indicatorIdSchema.parse("offline"),
      title: "Adults offline",
      unit: "rate",
      role: "context",
      basis: "measured",
    } as const,
    figure: { value: 0.123, lo: 0.1, hi: 0.15, marker: null },
    rank: null,
  };
  serve({ [question]: aProfile({ levels: [{ ...level, indicators: [headline, rate] }] }) });
  openArea(address);
  await shown();
  const rows = within(screen.getByRole("table", { name: /^Published figures/ }))
    .getAllByRole("row")
    .slice(1);
  expect(rows.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent))).toEqual([
    [
      "Adults lacking essential skills modelledpeople today · where people live · the need is scored by itSource: GMCA",
      "1,000 (900–1,100) [p]",
      "2022",
      "1 of 3",
    ],
    [
      "Adults offline share of adults · where people live · for context, not scoredSource: GMCA",
      "12.3% (10–15%)",
      "2022",
      "not ranked",
    ],
  ]);
});

test("several periods make a trend with its figures as a table; one period says why there is none", async () => {
  const moving = scored({
    trend: [periodOf("2020", 1200, 30), periodOf("2021", null, null), periodOf("2022", 1000, 25)],
    trendNote: "Places are today’s in every period.",
  });
  serve({ [question]: aProfile({ levels: [moving, scored({ level: "general" })] }) });
  openArea(address);
  await shown();
  expect(screen.getByText("Places are today’s in every period.")).toBeDefined();
  expect(screen.getByText("There is no trend: figures are known for one period, 2022.")).toBeDefined();
  expect(screen.getAllByRole("figure", { name: /^Need fell from 2020 to 2022/ })).toHaveLength(1);
  const twin = screen.getByRole("table", { name: "People in need today by period", hidden: true });
  expect([...twin.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual([
    "20201,200",
    "2021[c]",
    "20221,000",
  ]);
  expect(screen.getByRole("figure", { name: /^Gap score fell from 2020 to 2022/ })).toBeDefined();
});

test("whoever came from the map goes back to it as they left it, also by way of another area", async () => {
  serve({ "GET /areas/ward/2024/E05000002/profile": profileOf("E05000002", "Moston") });
  openArea(address, "level=general&show=class&sort=name&areaType=ward&vintage=2024&area=E05000001");
  await shown();
  expect(screen.getByRole("link", { name: "Back to the map" }).getAttribute("href")).toBe(
    "/p/demo/map?level=general&areaType=ward&vintage=2024&show=class&area=E05000001&sort=name",
  );
  fireEvent.click(screen.getByRole("link", { name: "Moston" }));
  await screen.findByRole("heading", { level: 1, name: "Moston" });
  expect(screen.getByRole("link", { name: "Back to the map" }).getAttribute("href")).toBe(
    "/p/demo/map?level=general&areaType=ward&vintage=2024&show=class&area=E05000001&sort=name",
  );
});

test("whoever came by a link goes to the map of this area", async () => {
  serve();
  openArea(address);
  await shown();
  const map = "/p/demo/map?areaType=ward&vintage=2024&area=E05000001";
  expect(screen.getByRole("link", { name: "Back to the map" }).getAttribute("href")).toBe(map);
  expect(screen.getByRole("link", { name: "Show on the map" }).getAttribute("href")).toBe(map);
});

test("each area like it has its reasons, the way to its page and to a comparison", async () => {
  serve();
  openArea(address);
  await shown();
  const [row] = within(screen.getByRole("table", { name: /^Areas like Harpurhey/ }))
    .getAllByRole("row")
    .slice(1);
  expect([...(row?.querySelectorAll("th, td") ?? [])].map(({ textContent }) => textContent)).toEqual([
    "MostonManchester · E05000002",
    "0.4",
    "Both urban.",
    "Places: 0.2 here, 0.3 there.",
    "Compare with Moston",
  ]);
  expect(screen.getByRole("link", { name: "Moston" }).getAttribute("href")).toBe("/p/demo/areas/ward/2024/E05000002");
  expect(screen.getByRole("link", { name: "Compare with Moston" }).getAttribute("href")).toBe(
    "/p/demo/compare?areas=E05000001%2CE05000002&areaType=ward&vintage=2024",
  );
  expect(screen.getByText("Areas are compared by need and places.")).toBeDefined();
});

test("of what it is part of, only what is reported here is a link", async () => {
  serve();
  openArea(address);
  await shown();
  const link = await screen.findByRole("link", { name: "Manchester" });
  expect(link.getAttribute("href")).toBe("/p/demo/areas/district/2023/E08000003");
  expect(screen.queryByRole("link", { name: "North West" })).toBeNull();
  expect(screen.getByText(/^North West, region/)).toBeDefined();
});

test("ranges are drawn on asking, for each level that can be, and stand behind their figures", async () => {
  const asked = serve({
    "GET /gaps/how-sure": ({ query }: { readonly query: string }) => {
      const level = query.includes("level=general") ? "general" : "essential";
      const answer = howSureOf([drawnArea("E05000001", { gapScore: { low: 20, high: 30 } })], { level });
      return new Response(`${JSON.stringify({ type: "answer", answer })}\n`);
    },
  });
  openArea(address);
  await shown();
  expect(rowOf("Gap score: unmet of 100 in need")).toEqual(["25.0", "25.0"]);
  fireEvent.click(screen.getByRole("button", { name: /^Work out how sure this is/ }));
  await screen.findByText(/^In brackets: what nine of ten of 500 draws lie between/);
  expect(rowOf("Gap score: unmet of 100 in need")).toEqual(["25.0 (20–30)", "25.0 (20–30)"]);
  expect(rowOf("Rank by people unmet, 1 is most")).toEqual(["1 of 3 (1–7)", "1 of 3 (1–7)"]);
  const queries = asked.filter(({ path }) => path === "/gaps/how-sure").map(({ query }) => query);
  expect(queries).toEqual([
    "partnership=demo&level=essential&areaType=ward&vintage=2024&draws=500&seed=1",
    "partnership=demo&level=general&areaType=ward&vintage=2024&draws=500&seed=1",
  ]);
});

test("draws that fail say why and can be tried again", async () => {
  serve({ "GET /gaps/how-sure": problem(503, "The draws were stopped.") });
  openArea(address);
  await shown();
  fireEvent.click(screen.getByRole("button", { name: /^Work out how sure this is/ }));
  expect((await screen.findByRole("alert")).textContent).toBe("The draws were stopped.");
  expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
});

test("overlaps are looked for on asking, and only sets in reach of the area are named", async () => {
  const here = { ...overlap("one"), areasServed: [{ code: aProfile().area.code, name: "Harpurhey", need: 100 }] };
  const elsewhere = { ...overlap("two"), areasServed: [{ code: code("E05000002"), name: "Moston", need: 100 }] };
  const asked = serve({
    "GET /overlaps": () =>
      new Response(`${JSON.stringify({ type: "answer", answer: overlapsOf([here, elsewhere]) })}\n`),
  });
  openArea(address);
  await shown();
  expect(asked.some(({ path }) => path === "/overlaps")).toBe(false);
  const [button] = screen.getAllByRole("button", { name: "Look for offers here that overlap" });
  if (button === undefined) throw new Error("no button");
  fireEvent.click(button);
  expect(
    await screen.findByText(/^1 set of overlapping offers for essential skills is in reach of Harpurhey/),
  ).toBeDefined();
});

test("an area that is not of the study area is refused in the server's words", async () => {
  fakeServer({ [question]: problem(404, "The study area has no ward E05000001.") });
  openArea(address);
  expect(await screen.findByText(/The study area has no ward E05000001\./)).toBeDefined();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no such area here");
});

test("an address of a kind of area that does not exist is no page", async () => {
  fakeServer({});
  openArea("/p/demo/areas/parish/2024/E04000001");
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Page not found");
});

test("an area without peers says that there is nothing to rank it with", async () => {
  serve({
    [question]: aProfile({
      peers: 1,
      levels: [unscored("essential", "need is not known that finely")],
      similar: { method: "By need.", note: "It has no peers.", areas: [] },
      partOf: [],
    }),
  });
  openArea(address);
  await shown();
  expect(screen.getByText(/^It is the only ward of the study area/)).toBeDefined();
  expect(screen.getByText("It has no peers.")).toBeDefined();
  expect(screen.getByText("Not scored. Need is not known that finely")).toBeDefined();
  expect(screen.getByText("No larger area is known that Harpurhey is part of.")).toBeDefined();
});
