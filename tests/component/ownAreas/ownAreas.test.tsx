import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { fakeServer, problem } from "../data/fakeServer.ts";
import { ownAreasAt } from "./ownAreasAt.tsx";
import { anOwnArea, kinds, wards } from "./someOwnAreas.ts";

const made = { "GET /area-types": kinds, "GET /own-areas/candidates": wards, "GET /own-areas": [anOwnArea()] };

test("an own area is made of all wards of a district that are ticked at once, after a look at the answers", async () => {
  const asked = fakeServer({ ...made, "POST /own-areas": anOwnArea() });
  const page = ownAreasAt("/p/vale/own-areas/new");
  await userEvent.click(await screen.findByRole("radio", { name: /Choose them from a list/ }));
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "District" }), "Manchester");
  await userEvent.click(screen.getByRole("button", { name: "Tick all 2 found" }));
  expect(screen.getByText("2 wards ticked")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "South hub");
  expect(screen.getByText("Ancoats and Baguley")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Save your own area" }));
  await waitFor(() => expect(page.whereItIs()).toBe("/p/vale/own-areas?saved=1"));
  expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
    {
      name: "South hub",
      madeBy: "chosen from a list",
      areaType: "ward",
      vintage: "2024",
      codes: ["E05000001", "E05000002"],
      outline: null,
    },
  ]);
});

test("own areas are not offered to make own areas of, and nothing goes on before a way is chosen", async () => {
  fakeServer(made);
  ownAreasAt("/p/vale/own-areas/new");
  const select = await screen.findByRole("combobox", { name: "What is it made of?" });
  expect(
    within(select)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Wards, 2024 (3)", "Local authority districts, 2023 (2)"]);
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  expect(screen.getByRole("link", { name: "Choose how you will say which areas" })).toBeDefined();
});

test("without an area ticked nothing goes on; a filter finds names, codes and districts", async () => {
  fakeServer(made);
  await openList();
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  expect(screen.getByRole("link", { name: "Choose at least one area" })).toBeDefined();
  await userEvent.type(screen.getByRole("searchbox", { name: "Find by name or code" }), "a");
  expect(listed()).toEqual([
    "Abram, Wigan E05000003",
    "Ancoats, Manchester E05000001",
    "Baguley, Manchester E05000002",
  ]);
  await userEvent.type(screen.getByRole("searchbox", { name: "Find by name or code" }), "br");
  expect(listed()).toEqual(["Abram, Wigan E05000003"]);
});

test("what was said is still there when the page is loaded again, and gone once it is saved", async () => {
  fakeServer({ ...made, "POST /own-areas": anOwnArea() });
  await openList();
  await userEvent.click(screen.getByRole("checkbox", { name: /Abram/ }));
  document.body.replaceChildren();
  ownAreasAt("/p/vale/own-areas/new?step=check");
  expect(await screen.findByText("Abram")).toBeDefined();
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "West");
  await userEvent.click(screen.getByRole("button", { name: "Save your own area" }));
  await screen.findByRole("heading", { name: "Done" });
  document.body.replaceChildren();
  ownAreasAt("/p/vale/own-areas/new?step=check");
  expect(await screen.findByRole("heading", { name: "Make your own area" })).toBeDefined();
});

test("a name that is taken is said at the name, and the answers stay", async () => {
  const taken = "There is an own area called “South hub” already. Choose another name.";
  fakeServer({ ...made, "POST /own-areas": problem(409, taken) });
  await openList();
  await userEvent.click(screen.getByRole("checkbox", { name: /Abram/ }));
  await userEvent.click(screen.getByRole("button", { name: "Continue to check your answers" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "South hub");
  await userEvent.click(screen.getByRole("button", { name: "Save your own area" }));
  expect(await screen.findByRole("link", { name: taken })).toBeDefined();
  expect(screen.getByText("Abram")).toBeDefined();
});

test("each own area says how it is made, with whom it shares wards and why it has no figures", async () => {
  fakeServer({
    ...made,
    "GET /own-areas": [anOwnArea({ overlaps: ["North hub"], outside: ["Baguley"], adults: null })],
  });
  ownAreasAt("/p/vale/own-areas");
  const card = await screen.findByRole("article", { name: "South hub" });
  expect(within(card).getByText("Made of 2 wards (2024), each counted whole; chosen from a list.")).toBeDefined();
  expect(
    within(card)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent),
  ).toEqual(["Not known for every part", "3 March 2026", "North hub"]);
  expect(within(card).getByRole("note").textContent).toBe(
    "It has no figures now: Baguley is not in the study area any more. Change the area, or remove it.",
  );
});

test("a change is sent with the entry that was seen, and a conflict changes nothing and is said", async () => {
  const meanwhile = "“South hub” was changed meanwhile by Ada. Nothing has been changed now: look at it again first.";
  const asked = fakeServer({ ...made, "PUT /own-areas/own-1": problem(409, meanwhile) });
  ownAreasAt("/p/vale/own-areas/own-1");
  await userEvent.click(await screen.findByRole("checkbox", { name: /Baguley/ }));
  await userEvent.click(screen.getByRole("button", { name: "Save the changes" }));
  expect(await screen.findByText(meanwhile)).toBeDefined();
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({
    name: "South hub",
    madeBy: "chosen from a list",
    areaType: "ward",
    vintage: "2024",
    codes: ["E05000001"],
    outline: null,
    after: 4,
  });
});

const square = {
  type: "Polygon",
  coordinates: [
    [
      [-2.3, 53.4],
      [-2.1, 53.4],
      [-2.1, 53.5],
      [-2.3, 53.4],
    ],
  ],
};

test("an outline that was drawn is there to be drawn on: it is saved as it is, not half drawn, and gone when it is cleared", async () => {
  const area = anOwnArea({ madeBy: "drawn", outline: square });
  const asked = fakeServer({ ...made, "GET /own-areas": [area], "PUT /own-areas/own-1": problem(409, "Not now.") });
  const sent = () => asked.filter(({ method }) => method === "PUT").map(({ body }) => body);
  ownAreasAt("/p/vale/own-areas/own-1");
  expect(await screen.findByText("Outline of 3 corners")).toBeDefined();
  await save();
  await screen.findByText("Not now.");
  expect(sent()).toEqual([expect.objectContaining({ madeBy: "drawn", outline: square })]);
  await userEvent.click(screen.getByRole("button", { name: "Go on drawing" }));
  await save();
  await userEvent.click(screen.getByRole("link", { name: "Finish the outline, or clear it" }));
  expect(document.activeElement?.textContent).toBe("Draw an outline");
  await userEvent.click(screen.getByRole("button", { name: "Clear the outline" }));
  await save();
  await waitFor(() => expect(sent().at(1)).toMatchObject({ madeBy: "drawn", outline: null }));
  expect(sent()).toHaveLength(2);
});

test("an uploaded outline stays as it is when only the name is changed; one that was not kept is said not to be", async () => {
  const islands = { type: "MultiPolygon", coordinates: [square.coordinates, square.coordinates] };
  const area = anOwnArea({ madeBy: "uploaded", outline: islands });
  const asked = fakeServer({ ...made, "GET /own-areas": [area], "PUT /own-areas/own-1": problem(409, "Not now.") });
  ownAreasAt("/p/vale/own-areas/own-1");
  expect(await screen.findByText("The map shows the outline and the wards that are ticked, filled.")).toBeDefined();
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "s");
  await userEvent.click(screen.getByRole("button", { name: "Save the changes" }));
  await screen.findByText("Not now.");
  expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({ name: "South hubs", outline: islands });
  document.body.replaceChildren();
  fakeServer({ ...made, "GET /own-areas": [anOwnArea({ madeBy: "uploaded" })] });
  ownAreasAt("/p/vale/own-areas/own-1");
  expect(
    await screen.findByText("The outline that was uploaded has not been kept: the map shows the wards that it ticked."),
  ).toBeDefined();
  expect(screen.getByText("The map shows the wards that are ticked, filled.")).toBeDefined();
});

test("removing asks with what it means first, and names the entry that was seen", async () => {
  const asked = fakeServer({ ...made, "DELETE /own-areas/own-1": anOwnArea() });
  ownAreasAt("/p/vale/own-areas");
  await userEvent.click(await screen.findByRole("button", { name: "Remove South hub" }));
  const question = screen.getByRole("alertdialog", { name: "Remove “South hub”?" });
  expect(asked.filter(({ method }) => method === "DELETE")).toEqual([]);
  await userEvent.click(within(question).getByRole("button", { name: "Remove South hub" }));
  expect(await screen.findByText("“South hub” is removed.")).toBeDefined();
  expect(asked.find(({ method }) => method === "DELETE")?.query).toBe("partnership=vale&after=4");
});

function save(): Promise<void> {
  return userEvent.click(screen.getByRole("button", { name: "Save the changes" }));
}

async function openList(): Promise<void> {
  ownAreasAt("/p/vale/own-areas/new");
  await userEvent.click(await screen.findByRole("radio", { name: /Choose them from a list/ }));
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  await screen.findByRole("searchbox", { name: "Find by name or code" });
}

function listed(): (string | null | undefined)[] {
  return screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
}
