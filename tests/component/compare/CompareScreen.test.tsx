import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { aProfile, profileOf, scored, unscored } from "../area/aProfile.ts";
import { openArea } from "../area/areaAt.tsx";
import { choosePlace } from "../area/found.ts";
import { type Asked, fakeServer, problem } from "../data/fakeServer.ts";
import { anIndicator } from "../settings/anIndicator.ts";
import { drawnArea, howSureOf } from "../map/builders.ts";

const kinds = [
  {
    areaType: "ward",
    vintage: "2024",
    areas: 9,
    officialShapes: 0,
    levels: [],
    scorable: ["essential", "general", "specialist"],
  },
  { areaType: "district", vintage: "2023", areas: 1, officialShapes: 0, levels: [], scorable: ["essential"] },
];
const at = (...codes: readonly string[]) => `/p/demo/compare?areas=${codes.join(",")}&areaType=ward&vintage=2024`;
const hit = (code: string, name: string, areaType = "ward", vintage = "2024") => ({
  type: "area",
  area: { areaType, vintage, code },
  name,
  parentName: null,
  lon: null,
  lat: null,
});

/** A server that knows Harpurhey (with Moston like it), and Moston with twice the need. */
function serve(more: Readonly<Record<string, unknown>> = {}) {
  const others = ["W3", "W4", "W5", "W6", "W7"].map((code) => [
    `GET /areas/ward/2024/${code}/profile`,
    profileOf(code, `Ward ${code}`),
  ]);
  return fakeServer({
    "GET /area-types": kinds,
    "GET /partnerships/demo/settings": { version: 1, settings: defaultSettings },
    "GET /areas/ward/2024/E05000001/profile": aProfile(),
    "GET /areas/ward/2024/E05000002/profile": profileOf("E05000002", "Moston", {
      needPerYear: 200,
      needLo: 180,
      needHi: 220,
      unmet: 25,
      gapScore: 12.5,
    }),
    ...Object.fromEntries(others),
    ...more,
  });
}

const compared = () => screen.findByRole("table", { name: /^Need, places and gap of / });
const headings = (table: HTMLElement) =>
  within(table)
    .getAllByRole("columnheader")
    .slice(1)
    .map(({ textContent }) => textContent);
const rowOf = (table: HTMLElement, name: string) => {
  const row = within(table).getByRole("rowheader", { name }).closest("tr");
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent.trim());
};
const find = (words: string, option: RegExp) => choosePlace("Add an area by name, code or postcode", words, option);

test("areas stand side by side in the order of the address, with figures, words and charts of one level", async () => {
  serve();
  openArea(at("E05000002", "E05000001"));
  const table = await compared();
  await waitFor(() => expect(headings(table)).toEqual(["Moston", "Harpurhey"]));
  expect(rowOf(table, "Gap score: unmet of 100 in need")).toEqual(["12.5", "25.0"]);
  expect(rowOf(table, "People to reach, to reach all in 10 years")).toEqual(["200.0 (180–220)", "100.0"]);
  const charts = screen.getAllByRole("figure").map((figure) => figure.querySelector("figcaption")?.textContent);
  expect(charts).toEqual([
    "Moston has the most people in needPeople in need a year, essential skills",
    "They are all alikePlaces in reach a year, shared with neighbours, essential skills",
    "They are all alike, as publishedPeople unmet a year, essential skills; ranges not worked out yet",
    "Harpurhey has the highest gap score, as publishedGap score: unmet of 100 in need, essential skills; ranges not worked out yet",
  ]);
});

test("of another period all areas change at once: until then those before stay, marked as such, with their own period", async () => {
  const answers = new Map<string, (answer: unknown) => void>();
  const profile =
    (code: string, name: string) =>
    ({ query }: Asked) => {
      const period = new URLSearchParams(query).get("period");
      if (period === null) return ofPeriod(code, name, "2022");
      return new Promise((done) => answers.set(code, () => done(ofPeriod(code, name, period))));
    };
  serve({
    "GET /areas/ward/2024/E05000001/profile": profile("E05000001", "Harpurhey"),
    "GET /areas/ward/2024/E05000002/profile": profile("E05000002", "Moston"),
    "GET /indicators": [headlineOf("2022", "2021")],
  });
  openArea(at("E05000001", "E05000002"));
  await waitFor(async () => expect(headings(await compared())).toHaveLength(2));
  const section = screen.getByRole("region", { name: "Essential skills side by side" });
  expect(section.getAttribute("aria-busy")).toBe("false");
  fireEvent.change(await screen.findByRole("combobox", { name: "Period of need" }), { target: { value: "2021" } });
  const older = "Being brought up to date: the figures below are still those of 2022.";
  expect(await screen.findByText(older)).toBeDefined();
  await waitFor(() => expect(answers.size).toBe(2));
  answers.get("E05000001")?.(null);
  // The first answer alone changes nothing: two periods are never beside each other.
  await new Promise((done) => setTimeout(done, 50));
  expect(section.getAttribute("aria-busy")).toBe("true");
  expect(rowOf(await compared(), "Period of the need figures")).toEqual(["2022", "2022"]);
  answers.get("E05000002")?.(null);
  await waitFor(async () => expect(rowOf(await compared(), "Period of the need figures")).toEqual(["2021", "2021"]));
  expect([section.getAttribute("aria-busy"), screen.queryByText(older)]).toEqual(["false", null]);
});

test("a period that cannot be read says so, and shows nothing of the one before", async () => {
  serve({
    "GET /areas/ward/2024/E05000001/profile": ({ query }: Asked) =>
      new URLSearchParams(query).has("period") ? problem(422, "Nothing is known for 2021.") : aProfile(),
    "GET /indicators": [headlineOf("2022", "2021")],
  });
  openArea(at("E05000001"));
  await compared();
  fireEvent.change(await screen.findByRole("combobox", { name: "Period of need" }), { target: { value: "2021" } });
  expect(await screen.findByText(/Nothing is known for 2021/)).toBeDefined();
  expect(screen.queryByRole("table")).toBeNull();
});

/** An area of which essential need alone is known, of a period; the level opens on 2022. */
function ofPeriod(code: string, name: string, period: string) {
  return { ...profileOf(code, name), levels: [scored({ period, opensOn: "2022" }, { name })] };
}

/** An indicator of essential need that is known for these periods, by ward, and opens on the first. */
function headlineOf(...periods: readonly string[]) {
  const coverage = periods.map((period) => ({
    areaType: "ward" as const,
    vintage: "2024",
    period,
    figures: 2,
    known: 2,
  }));
  return anIndicator("need", "Need", { role: "headline", opensOn: periods[0] ?? null, coverage });
}

test("another level shows that level of the same areas, and stands in the address", async () => {
  serve();
  const address = openArea(at("E05000001", "E05000002"));
  await compared();
  fireEvent.click(screen.getByRole("radio", { name: /^Specialist/ }));
  await screen.findByRole("heading", { level: 2, name: "Specialist skills side by side" });
  expect(address()).toContain("level=specialist");
  const table = await compared();
  expect(rowOf(table, "Gap score: unmet of 100 in need")).toEqual(["12.5"]);
  expect(within(table).getByText(/No need figure is in force at this level/)).toBeDefined();
});

test("before anything is chosen the page says what to do", async () => {
  serve();
  openArea("/p/demo/compare");
  expect(await screen.findByText(/^Nothing is compared yet\. Find a first ward by its name above/)).toBeDefined();
  expect(screen.queryByRole("table")).toBeNull();
});

test("one area alone has its figures, and the page asks for another", async () => {
  serve();
  openArea(at("E05000001"));
  await compared();
  expect(screen.getByText("Only one ward is chosen. Add another to see them side by side.")).toBeDefined();
  expect(screen.queryByRole("figure")).toBeNull();
});

test("an area is added by its name, and one that is like the first by its button", async () => {
  serve({ "GET /search": [hit("W3", "Ward W3")] });
  const address = openArea(at("E05000001"));
  await compared();
  await find("ward w3", /^Ward W3/);
  expect(await screen.findByText("Ward W3 was added.")).toBeDefined();
  expect(address()).toBe("/p/demo/compare?areas=E05000001%2CW3&areaType=ward&vintage=2024");
  fireEvent.click(screen.getByRole("button", { name: "Add Moston" }));
  await waitFor(() => expect(address()).toContain("areas=E05000001%2CW3%2CE05000002"));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Add Moston" })).toBeNull());
});

test("an area that is removed leaves the others in their order, and the focus with them", async () => {
  serve();
  const address = openArea(at("E05000001", "W3", "E05000002"));
  await compared();
  fireEvent.click(await screen.findByRole("button", { name: "Remove Ward W3" }));
  await waitFor(() => expect(address()).toContain("areas=E05000001%2CE05000002&"));
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Areas that are compared" }));
});

test("a seventh area is refused in words, and a link that names more says how many are left out", async () => {
  serve({ "GET /search": [hit("W7", "Ward W7")] });
  const six = ["E05000001", "E05000002", "W3", "W4", "W5", "W6"];
  const address = openArea(at(...six));
  await waitFor(async () => expect(headings(await compared())).toHaveLength(6));
  await find("ward w7", /^Ward W7/);
  expect(await screen.findByText(/^Ward W7 was not added: 6 wards are the most/)).toBeDefined();
  expect(decodeURIComponent(address())).toContain("areas=E05000001,E05000002,W3,W4,W5,W6&");
});

test("a link that names seven areas shows six and says so", async () => {
  serve();
  openArea(at("E05000001", "E05000002", "W3", "W4", "W5", "W6", "W7"));
  expect(await screen.findByText(/^The link names 1 ward more\./)).toBeDefined();
  await waitFor(async () => expect(headings(await compared())).toHaveLength(6));
});

test("areas of another kind, of other boundaries and those that are there already are refused in words", async () => {
  serve({
    "GET /search": [
      hit("E08000003", "Manchester", "district", "2023"),
      hit("X", "Old ward", "ward", "2018"),
      hit("E05000001", "Harpurhey"),
    ],
  });
  openArea(at("E05000001"));
  await compared();
  await find("ma", /^Manchester/);
  expect(await screen.findByText(/^Manchester is a local authority district\. Only wards/)).toBeDefined();
  await find("ol", /^Old ward/);
  expect(await screen.findByText(/^Old ward is a ward of 2018, and these are wards of 2024/)).toBeDefined();
  await find("ha", /^Harpurhey/);
  expect(await screen.findByText("Harpurhey is there already.")).toBeDefined();
});

test("an area that does not exist says so, offers no second try and leaves the others as they are", async () => {
  serve({ "GET /areas/ward/2024/E05000009/profile": problem(404, "The study area has no ward E05000009.") });
  openArea(at("E05000009", "E05000001"));
  expect(await screen.findByText(/The study area has no ward E05000009\./)).toBeDefined();
  await waitFor(async () => expect(headings(await compared())).toEqual(["Harpurhey"]));
  expect(screen.getByRole("button", { name: "Remove E05000009" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("what is not known stands as such in table and chart, and takes no part in what the chart says", async () => {
  const unknown = {
    unmet: null,
    gapScore: null,
    needPerYear: null,
    needMarker: "c" as const,
    class: "unknown" as const,
  };
  serve({
    "GET /areas/ward/2024/E05000002/profile": { ...profileOf("E05000002", "Moston"), levels: [scored({}, unknown)] },
    "GET /areas/ward/2024/W3/profile": { ...profileOf("W3", "Ward W3"), levels: [unscored("essential")] },
  });
  openArea(at("E05000001", "E05000002", "W3"));
  await waitFor(async () => expect(headings(await compared())).toHaveLength(3));
  const [need] = screen.getAllByRole("figure");
  expect(need?.querySelector("figcaption")?.textContent).toMatch(/^Known for Harpurhey only/);
  expect(within(await compared()).getByText(/No need figure is in force/)).toBeDefined();
  expect(need?.textContent).toContain("[c]");
  expect(need?.textContent).toContain("not scored");
});

test("the comparison is copied with tabs, a line for each area", async () => {
  const user = userEvent.setup();
  serve();
  openArea(at("E05000001", "E05000002"));
  await waitFor(async () => expect(headings(await compared())).toHaveLength(2));
  await user.click(await screen.findByRole("button", { name: "Copy as TSV" }));
  expect(await screen.findByText(/^Copied 2 wards/)).toBeDefined();
  const lines = (await navigator.clipboard.readText()).split("\r\n");
  expect(lines.map((line) => line.split("\t").slice(0, 2))).toEqual([
    ["Area", "Code"],
    ["Harpurhey", "E05000001"],
    ["Moston", "E05000002"],
    [""],
  ]);
});

test("the kind of area in the address stays, also at a level that it is not scored at", async () => {
  serve({
    "GET /areas/district/2023/E08000003/profile": {
      ...profileOf("E08000003", "Manchester"),
      levels: [scored(), unscored("general", "need is not known for districts")],
    },
  });
  openArea("/p/demo/compare?areas=E08000003&areaType=district&vintage=2023&level=general");
  expect(await screen.findByText(/Need is not known for districts/)).toBeDefined();
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Areas" }).selectedOptions[0]?.textContent).toMatch(
    /^local authority district/,
  );
});

test("ranges are drawn on asking for the level that is shown, and the charts then say what is not certain", async () => {
  const asked = serve({
    "GET /gaps/how-sure": () => {
      const answer = howSureOf([
        drawnArea("E05000001", { gapScore: { low: 10, high: 30 } }),
        drawnArea("E05000002", { gapScore: { low: 8, high: 15 } }),
      ]);
      return new Response(`${JSON.stringify({ type: "answer", answer })}\n`);
    },
  });
  openArea(at("E05000001", "E05000002"));
  await waitFor(async () => expect(headings(await compared())).toHaveLength(2));
  fireEvent.click(screen.getByRole("button", { name: /^Work out how sure this is/ }));
  await screen.findByText(/^In brackets: what nine of ten of 500 draws lie between/);
  expect(rowOf(await compared(), "Gap score: unmet of 100 in need")).toEqual(["25.0 (10–30)", "12.5 (8–15)"]);
  const score = screen.getAllByRole("figure").at(-1);
  expect(score?.querySelector("figcaption")?.textContent).toBe(
    "Harpurhey or Moston has the highest gap scoreGap score: unmet of 100 in need, essential skills",
  );
  expect(asked.filter(({ path }) => path === "/gaps/how-sure")).toHaveLength(1);
});
