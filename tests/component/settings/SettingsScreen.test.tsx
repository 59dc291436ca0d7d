import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { problem } from "../data/fakeServer.ts";
import { box, changeList, described, listed, type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

const changed: Settings = { ...defaultSettings, yearsToClear: 8, gapFromScore: 10 };

test("a radius is changed, seen as a change with its unit, and saved as the next version with everything else untouched", async () => {
  const server = settingsServer({ version: 3, settings: changed });
  openSettings();
  expect(await screen.findByText("Version 3 is in force.")).toBeDefined();
  await type("Reach, essential, urban, in km", "6");
  expect(changeList()).toEqual(["Reach, essential, urban: 5 km becomes 6 km"]);
  await userEvent.click(screen.getByRole("button", { name: "Save as version 4" }));
  const banner = await screen.findByRole("alert", { name: "Done" });
  expect(banner.textContent).toContain("Version 4 of the settings is in force.");
  expect(document.activeElement).toBe(banner);
  expect(within(banner).getByRole("link", { name: "See the map" }).getAttribute("href")).toBe("/p/tees-valley/map");
  expect(server.saved()).toEqual([{ ...changed, reach: { ...changed.reach, essential: { urbanKm: 6, ruralKm: 10 } } }]);
  expect(screen.getByRole("button", { name: "Save as version 5" })).toBeDefined();
  expect(changeList()).toEqual([]);
});

test("after saving, no score from before is left to be shown", async () => {
  settingsServer({ version: 1, settings: defaultSettings });
  const { queries } = openSettings();
  queries.setQueryData(["gaps", "as they were"], "old scores");
  await screen.findByText("Version 1 is in force.");
  await type("Years in which to reach everyone who lacks the skills today (years)", "5");
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  await screen.findByRole("alert", { name: "Done" });
  await waitFor(() => expect(queries.getQueryData(["gaps", "as they were"])).toBe(undefined));
});

test("shares are typed in per cent and kept as shares", async () => {
  const server = settingsServer({ version: 1, settings: { ...defaultSettings, partialFromUnknownAdults: 0.07 } });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  expect(box(/partly known/).value).toBe("7");
  expect(box(/over-provided from/).value).toBe("20");
  await type(/over-provided from/, "5.6%");
  expect(changeList()).toEqual(["Over-provided from: 20% becomes 5.6%"]);
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  await waitFor(() =>
    expect(server.saved()).toEqual([
      { ...defaultSettings, partialFromUnknownAdults: 0.07, overProvidedFromSpareShare: 0.056 },
    ]),
  );
});

test("what is wrong is listed on top in the order of the page, with the bounds in the box's own unit, and nothing is sent", async () => {
  const server = settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type(/partly known/, "120");
  await type("Reach, general, rural, in km", "0");
  await type("Reach, specialist, urban, in km", "far");
  await type("Reach, essential, urban, in km", "300");
  await userEvent.clear(box(/small number/));
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual([
    "“Reach, essential, urban” must be 200 km or less",
    "“Reach, general, rural” must be more than 0 km",
    "“Reach, specialist, urban” must be a number, like 15 km",
    "Enter a number for “Small number below”",
    "“Partly known above” must be 100% or less",
  ]);
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: What the scores assume – Skills Gap Atlas");
  await userEvent.click(within(summary).getByRole("link", { name: /general, rural/ }));
  expect(document.activeElement).toBe(box("Reach, general, rural, in km"));
  expect(described(box("Reach, general, rural, in km"))).toBe(
    "Starting value: 16 km. Error: “Reach, general, rural” must be more than 0 km",
  );
  expect(server.saved()).toEqual([]);
});

test("a control total needs its source, both empty is none, and a share says what it was", async () => {
  const server = settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type(/Share of adults who lack essential skills/, "21");
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  expect(await screen.findByRole("link", { name: "Enter “Source of the share, essential”" })).toBeDefined();
  await type("Source of the share for essential skills", "Essential Digital Skills 2024, 16+, UK");
  expect(changeList()).toEqual([
    "Share of adults, essential: none becomes 21%",
    "Source of the share, essential: none becomes “Essential Digital Skills 2024, 16+, UK”",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  await screen.findByRole("alert", { name: "Done" });
  await userEvent.clear(box(/Share of adults who lack essential skills/));
  await userEvent.clear(box("Source of the share for essential skills"));
  await userEvent.click(screen.getByRole("button", { name: "Save as version 3" }));
  await waitFor(() =>
    expect(server.saved()).toEqual([
      {
        ...defaultSettings,
        controlTotals: {
          ...defaultSettings.controlTotals,
          essential: { share: 0.21, source: "Essential Digital Skills 2024, 16+, UK" },
        },
      },
      defaultSettings,
    ]),
  );
});

test("no area may be short and better served at once", async () => {
  const server = settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type(/called short below/, "130");
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  expect(
    await screen.findByRole("link", {
      name: "“Better served above” must be 130 or more, or an area would be short and better served at once",
    }),
  ).toBeDefined();
  expect(server.saved()).toEqual([]);
});

test("how nearness counts is chosen in words, with what a place halfway counts for", async () => {
  const server = settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  expect(
    screen.getByRole<HTMLInputElement>("radio", { name: /Nearer places count for more.*70.1% halfway/ }).checked,
  ).toBe(true);
  await userEvent.click(screen.getByRole("radio", { name: /All places within reach count alike/ }));
  expect(changeList()).toEqual(["Nearness: Nearer places count for more becomes All places within reach count alike"]);
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  await waitFor(() => expect(server.saved()).toEqual([{ ...defaultSettings, decay: "binary" }]));
});

test("the starting values come back after a question that names each change, and count as a new version", async () => {
  const server = settingsServer({ version: 3, settings: changed });
  openSettings();
  await screen.findByText("Version 3 is in force.");
  await type(/small number/, "20");
  await userEvent.click(screen.getByRole("button", { name: "Use the starting values" }));
  const question = screen.getByRole("alertdialog", {
    name: "Put 2 settings back to the starting value and save as version 4?",
  });
  expect(listed(question)).toEqual(["Years to clear: 8 years becomes 10 years", "Gap from: 10 becomes 5"]);
  expect(question.textContent).toContain("1 change on this page that you have not saved will be lost.");
  await userEvent.click(within(question).getByRole("button", { name: "Use the starting values" }));
  expect(await screen.findByText("Version 4 is in force.")).toBeDefined();
  expect(server.saved()).toEqual([defaultSettings]);
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(screen.queryByRole("button", { name: "Use the starting values" })).toBeNull();
  expect(screen.getByText("All settings in force have their starting values.")).toBeDefined();
  expect(box(/small number/).value).toBe("10");
});

test("what somebody else saved meanwhile is not undone: their change comes in, mine is kept and not yet saved", async () => {
  const server = settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Reach, essential, urban, in km", "6");
  server.somebodySaves({ ...defaultSettings, yearsToClear: 4 });
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  expect(await screen.findByText(/Somebody saved version 2 while you were changing version 1/)).toBeDefined();
  expect(server.saved()).toEqual([]);
  expect(box(/Years in which to reach everyone/).value).toBe("4");
  expect(changeList()).toEqual(["Reach, essential, urban: 5 km becomes 6 km"]);
  await userEvent.click(screen.getByRole("button", { name: "Save as version 3" }));
  await waitFor(() =>
    expect(server.saved()).toEqual([
      {
        ...defaultSettings,
        yearsToClear: 4,
        reach: { ...defaultSettings.reach, essential: { urbanKm: 6, ruralKm: 10 } },
      },
    ]),
  );
});

test("the same number typed another way changes nothing, and no version is made of nothing", async () => {
  const server = settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Reach, essential, urban, in km", "5.0");
  expect(changeList()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  expect(await screen.findByText("Nothing is changed: version 1 is in force as it stands")).toBeDefined();
  expect(server.saved()).toEqual([]);
});

test("leaving with unsaved changes asks first, staying keeps them, leaving drops them", async () => {
  settingsServer({ version: 1, settings: defaultSettings });
  const page = openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Reach, essential, urban, in km", "6");
  page.goTo("/p/tees-valley/map");
  await userEvent.click(await screen.findByRole("button", { name: "Stay on this page" }));
  expect(page.whereItIs()).toBe("/p/tees-valley/settings");
  expect(box("Reach, essential, urban, in km").value).toBe("6");
  page.goTo("/p/tees-valley/map");
  const question = await screen.findByRole("alertdialog", {
    name: "Leave this page and lose 1 change that is not saved?",
  });
  expect(listed(question)).toEqual(["Reach, essential, urban: 5 km becomes 6 km"]);
  await userEvent.click(within(question).getByRole("button", { name: "Leave without saving" }));
  expect(await screen.findByRole("heading", { name: "The map" })).toBeDefined();
});

test("leaving without changes asks nothing", async () => {
  settingsServer({ version: 1, settings: defaultSettings });
  const page = openSettings();
  await screen.findByText("Version 1 is in force.");
  page.goTo("/p/tees-valley/map");
  expect(await screen.findByRole("heading", { name: "The map" })).toBeDefined();
});

test("a radius beyond the buffer is said to be one as it is typed; one as wide as the buffer is not", async () => {
  settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Reach, specialist, rural, in km", "45");
  expect(
    await screen.findByText(/People may travel up to 45 km, and the buffer round the study area is 30 km wide/),
  ).toBeDefined();
  await type("Reach, specialist, rural, in km", "30");
  expect(screen.queryByText(/the buffer round the study area/)).toBeNull();
});

test("what the server refuses is said on top, with everything typed kept", async () => {
  settingsServer(
    { version: 1, settings: defaultSettings },
    { "PUT /partnerships/tees-valley/settings": problem(409, "Another change is being made. Try again.") },
  );
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Reach, essential, urban, in km", "6");
  await userEvent.click(screen.getByRole("button", { name: "Save as version 2" }));
  expect(await screen.findByText("Another change is being made. Try again.")).toBeDefined();
  expect(box("Reach, essential, urban, in km").value).toBe("6");
  expect(screen.queryByRole("alert", { name: "Done" })).toBeNull();
});
