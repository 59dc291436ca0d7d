import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { type ControlTotal, defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { box, changeList, described, type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

const share = "Share of adults who lack essential skills (%)";
const atLeast = "The share for essential skills is at least (%)";
const atMost = "The share for essential skills is at most (%)";
const source = "Source of the share for essential skills";
const bare = { share: 0.21, source: "A survey" };
const bounded = { ...bare, lo: 0.19, hi: 0.23 };

test("the survey's own interval is typed in per cent beside its share, starts as none, and is saved as shares", async () => {
  const server = await openWith(bare);
  expect(described(box(atLeast))).toBe(
    "The low end of the survey’s own interval, where it gives one. Starting value: none.",
  );
  await type(atLeast, "19%");
  await type(atMost, "22.5");
  expect(changeList()).toEqual([
    "Share at least, essential: none becomes 19%",
    "Share at most, essential: none becomes 22.5%",
  ]);
  await save();
  await waitFor(() => expect(server.saved()).toEqual([settingsWith({ ...bare, lo: 0.19, hi: 0.225 })]));
});

test("a survey that gives one bound gives one", async () => {
  const server = await openWith(bounded);
  await userEvent.clear(box(atMost));
  expect(changeList()).toEqual(["Share at most, essential: 23% becomes none"]);
  await save();
  await waitFor(() => expect(server.saved()).toEqual([settingsWith({ ...bare, lo: 0.19 })]));
});

test("a bound may be the share itself, and none may leave it out: that is said at each bound that does", async () => {
  const server = await openWith(bare);
  await type(atLeast, "22");
  await type(atMost, "20");
  await save();
  expect(await problems()).toEqual([
    "“Share at least, essential” must be 21% or less, as the share itself is 21%",
    "“Share at most, essential” must be 21% or more, as the share itself is 21%",
  ]);
  expect(box(atLeast).getAttribute("aria-invalid")).toBe("true");
  expect(server.saved()).toEqual([]);
  await type(atLeast, "21");
  await type(atMost, "21");
  await save();
  await waitFor(() => expect(server.saved()).toEqual([settingsWith({ ...bare, lo: 0.21, hi: 0.21 })]));
});

test("a share that is changed to lie outside the bounds in force is refused, with the bound that it leaves", async () => {
  const server = await openWith(bounded);
  await type(share, "30");
  await save();
  expect(await problems()).toEqual(["“Share at most, essential” must be 30% or more, as the share itself is 30%"]);
  expect(server.saved()).toEqual([]);
});

test("a bound is a share of adults: what is no number, or none of a hundred, is refused with what would be right", async () => {
  await openWith(bare);
  await type(atLeast, "few");
  await type(atMost, "100");
  await save();
  expect(await problems()).toEqual([
    "“Share at least, essential” must be a number",
    "“Share at most, essential” must be less than 100%",
  ]);
});

test("emptying share, bounds and source takes the control total back; bounds without a share are not enough", async () => {
  const server = await openWith(bounded);
  for (const name of [share, source]) await userEvent.clear(box(name));
  await save();
  expect(await problems()).toEqual([
    "Enter a number for “Share of adults, essential”",
    "Enter “Source of the share, essential”",
  ]);
  for (const name of [atLeast, atMost]) await userEvent.clear(box(name));
  expect(changeList()).toEqual([
    "Share of adults, essential: 21% becomes none",
    "Share at least, essential: 19% becomes none",
    "Share at most, essential: 23% becomes none",
    "Source of the share, essential: “A survey” becomes none",
  ]);
  await save();
  await waitFor(() => expect(server.saved()).toEqual([defaultSettings]));
});

function settingsWith(essential: ControlTotal): Settings {
  return { ...defaultSettings, controlTotals: { ...defaultSettings.controlTotals, essential } };
}

async function openWith(essential: ControlTotal) {
  const server = settingsServer({ version: 1, settings: settingsWith(essential) });
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
