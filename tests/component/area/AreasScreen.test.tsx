import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { fakeServer, problem } from "../data/fakeServer.ts";
import { answerOf, gapOf, suppressedGap } from "../map/builders.ts";
import { aProfile } from "./aProfile.ts";
import { openArea } from "./areaAt.tsx";
import { choosePlace } from "./found.ts";

const kinds = [
  { areaType: "ward", vintage: "2024", areas: 3, officialShapes: 0, levels: [], scorable: ["essential"] },
  { areaType: "district", vintage: "2023", areas: 2, officialShapes: 0, levels: [], scorable: ["essential"] },
];
const few = gapOf({ code: "E05000001", name: "Ancoats", unmet: 5, gapScore: 5 });
const many = gapOf({ code: "E05000002", name: "Moston", unmet: 50, gapScore: 50 });
const hidden = suppressedGap("E05000003", "Ardwick");

/** A server that gives the same three wards in whichever form the page asks for scores. */
function serve(more: Readonly<Record<string, unknown>> = {}) {
  const answer = answerOf([few, hidden, many]);
  const columns = Object.fromEntries(
    Object.keys(few).map((name) => [
      name,
      { type: "plain", values: answer.gaps.map((gap) => (gap as Readonly<Record<string, unknown>>)[name]) },
    ]),
  );
  const { gaps: _gaps, ...head } = answer;
  return fakeServer({
    "GET /area-types": kinds,
    "GET /gaps": answer,
    "GET /gaps/columns": { ...head, decimals: null, areas: 3, columns },
    ...more,
  });
}

const list = () => screen.findByRole("table", { name: /^wards and their gap/ });
const names = (table: HTMLElement) =>
  within(table)
    .getAllByRole("link")
    .map(({ textContent }) => textContent);

test("areas are listed with the most people unmet first, and one whose need is suppressed is last and has no zero", async () => {
  serve();
  openArea("/p/demo/areas");
  const table = await list();
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.trim()))).toEqual([
    ["MostonManchester · E05000002", "50.0", "50.0", "G gap"],
    ["AncoatsManchester · E05000001", "5.0", "5.0", "G gap"],
    ["ArdwickManchester · E05000003", "[c]", "not known", "unknown"],
  ]);
  expect(within(table).getByRole("link", { name: "Moston" }).getAttribute("href")).toBe(
    "/p/demo/areas/ward/2024/E05000002",
  );
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("3 wards, those with the most people unmet first");
});

test("the list is narrowed by name, code or district, and says when nothing fits", async () => {
  serve();
  openArea("/p/demo/areas");
  const table = await list();
  const box = screen.getByLabelText("Show only those with this in their name, code or district");
  fireEvent.change(box, { target: { value: "moston" } });
  expect(names(table)).toEqual(["Moston"]);
  expect(screen.getByText("1 of 3 wards")).toBeDefined();
  fireEvent.change(box, { target: { value: "xyz" } });
  expect(screen.getByText("No ward has “xyz” in its name, code or district. Clear the box to see all.")).toBeDefined();
});

test("level and kind of area stand in the address", async () => {
  const asked = serve();
  const address = openArea("/p/demo/areas");
  await list();
  fireEvent.change(screen.getByLabelText("Areas"), { target: { value: "1" } });
  await waitFor(() => expect(address()).toBe("/p/demo/areas?areaType=district&vintage=2023"));
  await waitFor(() => expect(asked.some(({ query }) => query.includes("areaType=district"))).toBe(true));
});

test("an area that is found by its name opens its page", async () => {
  serve({
    "GET /search": [
      {
        type: "area",
        area: { areaType: "ward", vintage: "2024", code: "E05000001" },
        name: "Harpurhey",
        parentName: "Manchester",
        lon: null,
        lat: null,
      },
    ],
    "GET /areas/ward/2024/E05000001/profile": aProfile(),
  });
  const address = openArea("/p/demo/areas");
  await list();
  await choosePlace("Find an area by name, code or postcode", "harp", /^Harpurhey/);
  await waitFor(() => expect(address()).toBe("/p/demo/areas/ward/2024/E05000001"));
});

test("a postcode that nobody has put into an area says so and leads nowhere", async () => {
  serve({
    "GET /search": [
      { type: "postcode", postcode: "M1 1AA", lon: -2.2, lat: 53.4, pointQuality: "postcode", areas: [] },
    ],
  });
  const address = openArea("/p/demo/areas");
  await list();
  await choosePlace("Find an area by name, code or postcode", "M1 1AA", /^M1 1AA/);
  expect(await screen.findByText("Nobody has said which ward M1 1AA lies in.")).toBeDefined();
  expect(address()).toBe("/p/demo/areas");
});

test("without need figures at a level the page says what to bring, and areas can still be found", async () => {
  serve({ "GET /area-types": kinds.map((kind) => ({ ...kind, scorable: [] })) });
  openArea("/p/demo/areas");
  expect(await screen.findByRole("link", { name: "Bring need figures" })).toBeDefined();
  expect(screen.getByRole("combobox", { name: "Find an area by name, code or postcode" })).toBeDefined();
});

test("scores that cannot be read say why, and the rest of the page stays", async () => {
  serve({
    "GET /gaps": problem(503, "The database does not answer."),
    "GET /gaps/columns": problem(503, "The database does not answer."),
  });
  openArea("/p/demo/areas");
  expect(await screen.findByText(/The database does not answer\./)).toBeDefined();
  expect(screen.getByLabelText("Areas")).toBeDefined();
});
