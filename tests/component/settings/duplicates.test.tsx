import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { box, changeList, described, type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

const merge = "Listings count as one by themselves when they are the same with a probability of (%)";
const review = "Pairs of listings wait for somebody to decide from a probability of (%)";

test("from where listings merge and from where they are asked about is typed in per cent and saved as shares", async () => {
  const server = await openWith(defaultSettings);
  expect([box(merge).value, box(review).value]).toEqual(["95", "20"]);
  await type(merge, "97.5");
  await type(review, "30%");
  expect(changeList()).toEqual([
    "Duplicates merge from: 95% becomes 97.5%",
    "Duplicates are asked about from: 20% becomes 30%",
  ]);
  await save();
  await waitFor(() =>
    expect(server.saved()).toEqual([{ ...defaultSettings, mergeDuplicatesFrom: 0.975, reviewDuplicatesFrom: 0.3 }]),
  );
});

test("an emptied box switches merging off, and a number switches it on again", async () => {
  const server = await openWith(defaultSettings);
  expect(described(box(merge))).toContain("Leave it empty and nothing merges by itself");
  await userEvent.clear(box(merge));
  expect(changeList()).toEqual(["Duplicates merge from: 95% becomes none"]);
  await save();
  await waitFor(() => expect(server.saved()).toEqual([{ ...defaultSettings, mergeDuplicatesFrom: null }]));
  await waitFor(() => expect(box(merge).value).toBe(""));
  await type(merge, "90");
  expect(changeList()).toEqual(["Duplicates merge from: none becomes 90%"]);
  await save();
  await waitFor(() => expect(server.saved()).toHaveLength(2));
  expect(server.saved()[1]).toEqual({ ...defaultSettings, mergeDuplicatesFrom: 0.9 });
});

test("probabilities that cannot be, or that cross, are told at their box", async () => {
  const server = await openWith(defaultSettings);
  await type(merge, "40");
  await userEvent.clear(box(review));
  await save();
  expect(await problems()).toEqual([
    "“Duplicates merge from” must be 50% or more",
    "Enter a number for “Duplicates are asked about from”",
  ]);
  await type(merge, "60");
  await type(review, "70");
  await save();
  await waitFor(async () =>
    expect(await problems()).toEqual([
      "“Duplicates are asked about from” must not be more than the probability from which listings count as one by themselves",
    ]),
  );
  await userEvent.clear(box(merge));
  await save();
  await waitFor(() =>
    expect(server.saved()).toEqual([{ ...defaultSettings, mergeDuplicatesFrom: null, reviewDuplicatesFrom: 0.7 }]),
  );
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

/** What the page says is wrong, in its order. */
async function problems(): Promise<(string | null)[]> {
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  return within(summary)
    .getAllByRole("link")
    .map((link) => link.textContent);
}
