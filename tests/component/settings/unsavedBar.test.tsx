import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

const link = "See what will change, and save";

test("how much is not saved yet stays in sight with the way to the button, until nothing is changed", async () => {
  settingsServer({ version: 1, settings: defaultSettings });
  openSettings();
  await screen.findByText("Version 1 is in force.");
  expect(screen.queryByRole("link", { name: link })).toBeNull();
  await type("Reach, essential, urban, in km", "6");
  expect(screen.getByText("1 change not saved")).toBeDefined();
  await type("Reach, general, urban, in km", "9");
  expect(screen.getByText("2 changes not saved")).toBeDefined();
  const target = screen.getByRole("link", { name: link }).getAttribute("href");
  expect(target).toBe(`#${screen.getByRole("heading", { name: "What will change" }).id}`);
  await type("Reach, essential, urban, in km", "5");
  await type("Reach, general, urban, in km", "8");
  expect(screen.queryByRole("link", { name: link })).toBeNull();
});
