import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { box, changeList, type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

test("filling in unknown places is a tick, changed and changed back", async () => {
  const server = await openWith(defaultSettings);
  const tick = screen.getByRole<HTMLInputElement>("checkbox", { name: /as many places as the middle one/ });
  expect(tick.checked).toBe(true);
  await userEvent.click(tick);
  expect(changeList()).toEqual(["Places like the others’: yes becomes no"]);
  await userEvent.click(tick);
  expect(changeList()).toEqual([]);
  await userEvent.click(tick);
  await save();
  await waitFor(() => expect(server.saved()).toEqual([{ ...defaultSettings, imputePlaces: false }]));
});

test("an assumed number of places needs its source, and the source its number", async () => {
  const server = await openWith(defaultSettings);
  await type("Places a year of an offer of general skills that does not say (places)", "60 places");
  await type("Source of the assumed places for specialist skills", "Our survey");
  await save();
  expect(await screen.findByRole("link", { name: "Enter “Source of the assumed places, general”" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Enter a number for “Assumed places, specialist”" })).toBeDefined();
  await type("Source of the assumed places for general skills", "Our survey");
  await userEvent.clear(screen.getByRole("textbox", { name: "Source of the assumed places for specialist skills" }));
  expect(changeList()).toEqual([
    "Assumed places, general: none becomes 60 places",
    "Source of the assumed places, general: none becomes “Our survey”",
  ]);
  await save();
  const general = { places: 60, source: "Our survey" };
  await waitFor(() =>
    expect(server.saved()).toEqual([
      { ...defaultSettings, assumedPlaces: { ...defaultSettings.assumedPlaces, general } },
    ]),
  );
});

test("who could learn online is typed in per cent, and the nation's need with commas between thousands", async () => {
  const server = await openWith(defaultSettings);
  await type(/who could learn general skills online/, "40");
  await type("People in the whole nation who need general skills (people)", "7,500,000");
  await type("Source of the nation’s need for general skills", "Skills survey 2024");
  expect(changeList()).toEqual([
    "Could learn online, general: 50% becomes 40%",
    "People in need in the nation, general: none becomes 7,500,000 people",
    "Source of the nation’s need, general: none becomes “Skills survey 2024”",
  ]);
  await save();
  const general = { people: 7_500_000, source: "Skills survey 2024" };
  await waitFor(() =>
    expect(server.saved()).toEqual([
      {
        ...defaultSettings,
        onlineEligible: { ...defaultSettings.onlineEligible, general: 0.4 },
        nationalNeed: { ...defaultSettings.nationalNeed, general },
      },
    ]),
  );
});

test("7,50 is not taken for 750", async () => {
  await openWith(defaultSettings);
  await type("People in the whole nation who need general skills (people)", "7,50");
  await type("Source of the nation’s need for general skills", "Skills survey 2024");
  await save();
  expect(
    await screen.findByRole("link", { name: "“People in need in the nation, general” must be a number" }),
  ).toBeDefined();
});

test("emptying number and source takes an assumption and a nation's need back", async () => {
  const general = { places: 60, source: "Our survey" };
  const essential = { people: 7_500_000, source: "Skills survey 2024" };
  const server = await openWith({
    ...defaultSettings,
    assumedPlaces: { ...defaultSettings.assumedPlaces, general },
    nationalNeed: { ...defaultSettings.nationalNeed, essential },
  });
  for (const name of [
    "Places a year of an offer of general skills that does not say (places)",
    "Source of the assumed places for general skills",
    "People in the whole nation who need essential skills (people)",
    "Source of the nation’s need for essential skills",
  ]) {
    await userEvent.clear(box(name));
  }
  await save();
  await waitFor(() => expect(server.saved()).toEqual([defaultSettings]));
});

async function openWith(settings: Settings) {
  const server = settingsServer({ version: 1, settings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  return server;
}

async function save(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: /^Save as version/ }));
}
