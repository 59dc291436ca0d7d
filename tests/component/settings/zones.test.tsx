import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { newZonesSchema } from "../../../domain/contract/steps.ts";
import { zoneErrors } from "../../../web/settings/zones/zoneErrors.ts";
import { zonesRead } from "../../../web/settings/zones/zonesTyped.ts";
import { box, changeList, described, type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

const inZones: Settings = { ...defaultSettings, decay: "steps" };
const thirds = "up to 33.3333% of the reach counts 100%, up to 66.6667% counts 68%, up to 100% counts 22%";
let server: ReturnType<typeof settingsServer>;

beforeEach(() => {
  server = settingsServer({ version: 1, settings: inZones });
});

test("zones stand only where nearness counts by them, or where somebody has changed them", async () => {
  server.somebodySaves(defaultSettings);
  openSettings();
  await screen.findByText("Version 2 is in force.");
  expect(screen.queryByRole("table", { name: /zone by zone/ })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: /Places count by zones/ }));
  expect(edges()).toEqual(["33.3333", "66.6667", "100"]);
  await type("Zone 2, a place counts, in per cent", "50");
  await userEvent.click(screen.getByRole("radio", { name: /All places within reach count alike/ }));
  expect(screen.getByText(/They count once nearness counts by zones/)).toBeDefined();
});

test("a zone is said in km for each level, by the radii as they stand typed", async () => {
  openSettings();
  await screen.findByText("Version 1 is in force.");
  expect(described(box("Zone 2, up to, in per cent of the reach"))).toBe(
    "Essential: 1.7 to 3.3 km, rural 3.3 to 6.7 kmGeneral: 2.7 to 5.3 km, rural 5.3 to 10.7 kmSpecialist: 5 to 10 km, rural 10 to 20 km",
  );
  await type("Reach, essential, urban, in km", "6");
  expect(described(box("Zone 2, up to, in per cent of the reach"))).toContain(
    "Essential: 2 to 4 km, rural 3.3 to 6.7 km",
  );
});

test("one zone's weight changes, and a third stays a third", async () => {
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Zone 3, a place counts, in per cent", "10%");
  expect(changeList()).toEqual([
    `Zones: ${thirds} becomes up to 33.3333% of the reach counts 100%, up to 66.6667% counts 68%, up to 100% counts 10%`,
  ]);
  await save();
  const [first, second] = defaultSettings.steps;
  await waitFor(() =>
    expect(server.saved()).toEqual([{ ...inZones, steps: [first, second, { upTo: 1, weight: 0.1 }] }]),
  );
});

test("adding a zone parts the outermost in two, changes nothing by itself, and leads to the new edge", async () => {
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await userEvent.click(screen.getByRole("button", { name: "Add a zone" }));
  expect(edges()).toEqual(["33.3333", "66.6667", "83.3333", "100"]);
  expect(document.activeElement).toBe(box("Zone 3, up to, in per cent of the reach"));
  expect(screen.getByText("The outermost zone is parted in two. 4 zones now.")).toBeDefined();
  await save();
  await screen.findByRole("alert", { name: "Done" });
  expect(server.saved()).toMatchObject([
    { steps: [{}, {}, { upTo: 0.833333, weight: 0.22 }, { upTo: 1, weight: 0.22 }] },
  ]);
});

test("removing the outermost zone lets the one before reach the edge; removing an inner one, the one outside it reach in", async () => {
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await userEvent.click(screen.getByRole("button", { name: "Remove zone 3" }));
  expect(edges()).toEqual(["33.3333", "100"]);
  expect(document.activeElement).toBe(box("Zone 2, up to, in per cent of the reach"));
  await userEvent.click(screen.getByRole("button", { name: "Remove zone 1" }));
  expect(edges()).toEqual(["100"]);
  expect(screen.queryByRole("button", { name: /^Remove zone/ })).toBeNull();
  await save();
  await waitFor(() => expect(server.saved()).toMatchObject([{ steps: [{ upTo: 1, weight: 0.68 }] }]));
});

test("zones that cannot be are told box by box, and each line leads to its box", async () => {
  openSettings();
  await screen.findByText("Version 1 is in force.");
  await type("Zone 2, up to, in per cent of the reach", "20");
  await type("Zone 2, a place counts, in per cent", "far");
  await type("Zone 3, up to, in per cent of the reach", "90");
  await save();
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  const links = within(summary).getAllByRole("link");
  expect(links.map(({ textContent }) => textContent)).toEqual([
    "Zone 2 must reach further than zone 1, which ends at 33.3333%",
    "A place in zone 2 must count a number of per cent, like 50%",
    "The last zone must end at 100%, the edge of the reach",
  ]);
  await userEvent.click(within(summary).getByRole("link", { name: /last zone/ }));
  expect(document.activeElement).toBe(box("Zone 3, up to, in per cent of the reach"));
  expect(described(box("Zone 3, up to, in per cent of the reach"))).toContain("Error: The last zone must end at 100%");
  expect(server.saved()).toEqual([]);
});

test("starting zones come back with the starting values", async () => {
  server.somebodySaves({ ...defaultSettings, steps: [{ upTo: 1, weight: 1 }] });
  openSettings();
  await screen.findByText("Version 2 is in force.");
  await userEvent.click(screen.getByRole("button", { name: "Use the starting values" }));
  expect(
    within(screen.getByRole("alertdialog")).getByText(/^Zones: up to 100% of the reach counts 100%/).textContent,
  ).toContain(thirds);
});

test.for([
  [
    [
      ["50", "100"],
      ["100", "40"],
    ],
    null,
  ],
  [[["100", "100"]], null],
  [
    [
      ["", "100"],
      ["100", "40"],
    ],
    "Enter how far zone 1 reaches",
  ],
  [
    [
      ["0", "100"],
      ["100", "40"],
    ],
    "Zone 1 must reach up to more than 0%",
  ],
  [
    [
      ["50", "100"],
      ["120", "40"],
    ],
    "Zone 2 must end at 100% or less: nothing beyond the reach counts",
  ],
  [
    [
      ["50", "120"],
      ["100", "40"],
    ],
    "A place in zone 1 must count 100% or less",
  ],
  [[["100", "0"]], "A place in zone 1 must count more than 0%, or no place would count"],
  [
    [
      ["50", "100"],
      ["100", ""],
    ],
    "Enter what a place in zone 2 counts",
  ],
  [
    [
      ["50", "40"],
      ["100", "60"],
    ],
    "A place in zone 2 must not count more than one in zone 1, which is nearer (40%)",
  ],
] as const)("zones %j: %s", ([boxes, wanted]) => {
  const typed = boxes.map(([upTo, weight]) => ({ upTo, weight }));
  expect(zoneErrors(typed).map(({ message }) => message)).toEqual(wanted === null ? [] : [wanted]);
  // The page refuses what the schema refuses, and nothing else.
  expect(newZonesSchema.safeParse(zonesRead(typed, [])).success).toBe(wanted === null);
});

function edges(): string[] {
  return screen.getAllByRole<HTMLInputElement>("textbox", { name: /^Zone \d, up to/ }).map(({ value }) => value);
}

async function save(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: /^Save as version/ }));
}
