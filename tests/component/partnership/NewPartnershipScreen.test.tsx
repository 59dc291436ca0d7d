import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { type Asked, fakeServer, problem } from "../data/fakeServer.ts";
import { openPage } from "../data/pageAt.tsx";

const districts = [area("E06000002", "Middlesbrough"), area("E06000003", "Redcar and Cleveland")];
const made = {
  id: "tees-valley",
  name: "Tees Valley",
  studyArea: [],
  bufferKm: 30,
  isDemo: false,
  createdAt: "2026-03-03T10:00:00.000Z",
};

test("a partnership is made from its name, the areas ticked and its buffer, after a look at the answers", async () => {
  const asked = server();
  const page = openPage("/partnerships/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "Tees Valley");
  await userEvent.click(screen.getByRole("radio", { name: "Areas that I choose" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: /Middlesbrough/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /Redcar and Cleveland/ }));
  await userEvent.click(screen.getByRole("button", { name: /Remove Redcar and Cleveland/ }));
  await userEvent.clear(screen.getByRole("textbox", { name: "Buffer in km" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Buffer in km" }), "12.5");
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  expect([...document.querySelectorAll("dd")].map((answer) => answer.textContent)).toEqual([
    "Tees Valley",
    "1 area: Middlesbrough",
    "12.5 km",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Make the partnership" }));
  await waitFor(() => expect(page.whereItIs()).toBe("/p/tees-valley/data"));
  expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
    {
      name: "Tees Valley",
      studyArea: [{ areaType: "district", vintage: "2023", code: "E06000002" }],
      bufferKm: 12.5,
    },
  ]);
});

test("every area is an empty study area, and what was chosen before counts no more", async () => {
  const asked = server();
  openPage("/partnerships/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "All England");
  await userEvent.click(screen.getByRole("radio", { name: "Areas that I choose" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: /Middlesbrough/ }));
  await userEvent.clear(screen.getByRole("textbox", { name: "Buffer in km" }));
  await userEvent.click(screen.getByRole("radio", { name: "Every area that has been loaded" }));
  expect(screen.queryByRole("textbox", { name: "Buffer in km" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  await userEvent.click(screen.getByRole("button", { name: "Make the partnership" }));
  await waitFor(() =>
    expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
      { name: "All England", studyArea: [], bufferKm: 30 },
    ]),
  );
});

test("what is missing is listed on top in the order of the page", async () => {
  server();
  openPage("/partnerships/new");
  await userEvent.click(await screen.findByRole("radio", { name: "Areas that I choose" }));
  await userEvent.clear(screen.getByRole("textbox", { name: "Buffer in km" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Buffer in km" }), "far");
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  const summary = screen.getByRole("alert", { name: "There is a problem" });
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual([
    "Enter the partnership's name",
    "Choose at least one area",
    "The buffer must be a number of km from 0 to 200",
  ]);
  expect(document.activeElement).toBe(summary);
  await userEvent.click(within(summary).getByRole("link", { name: "Enter the partnership's name" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name" }));
});

test("the search is asked of the server and what was chosen before stays chosen", async () => {
  const asked = server();
  openPage("/partnerships/new");
  await userEvent.click(await screen.findByRole("radio", { name: "Areas that I choose" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: /Middlesbrough/ }));
  await userEvent.type(screen.getByRole("searchbox", { name: "Find by name or code" }), "redcar");
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: /Middlesbrough/ })).toBeNull());
  expect(asked.at(-1)?.query).toBe("areaType=district&vintage=2023&search=redcar&limit=100");
  expect(screen.getByRole("button", { name: /Remove Middlesbrough/ })).toBeDefined();
});

test("without areas in the database the page says what to load first, and where", async () => {
  fakeServer({ "GET /area-types": [], "GET /partnerships": [made] });
  openPage("/partnerships/new");
  expect(await screen.findByRole("heading", { name: "Load areas first" })).toBeDefined();
  expect((await screen.findByRole("link", { name: "Upload an areas file to Tees Valley" })).getAttribute("href")).toBe(
    "/p/tees-valley/data/upload",
  );
  expect(screen.queryByRole("textbox", { name: "Name" })).toBeNull();
});

test("a name that the server refuses is said on top, with the answers kept", async () => {
  server({ "POST /partnerships": problem(409, "There is a partnership of that name already.") });
  openPage("/partnerships/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "Tees Valley");
  await userEvent.click(screen.getByRole("radio", { name: "Every area that has been loaded" }));
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  await userEvent.click(screen.getByRole("button", { name: "Make the partnership" }));
  expect(await screen.findByText("There is a partnership of that name already.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Change the answers" }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toBe("Tees Valley");
});

function area(code: string, name: string) {
  const unknown = { lon: null, lat: null, adults: null, adultsYear: null, urbanRural: null };
  return { areaType: "district", vintage: "2023", code, name, ...unknown };
}

function server(others: Record<string, unknown> = {}): Asked[] {
  return fakeServer({
    "GET /area-types": [
      { areaType: "district", vintage: "2023", areas: 2, officialShapes: 0, levels: [], scorable: [] },
    ],
    "GET /areas": ({ query }: Asked) => {
      const search = new URLSearchParams(query).get("search") ?? "";
      const areas = districts.filter(({ name }) => name.toLowerCase().includes(search));
      return { areas, total: areas.length, offset: 0 };
    },
    "POST /partnerships": made,
    "GET /datasets": [],
    "GET /indicators": [],
    ...others,
  });
}
