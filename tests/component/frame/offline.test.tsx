import { onlineManager } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { queryCache } from "../../../web/api/queryCache.ts";
import { BrokenScreen } from "../../../web/frame/BrokenScreen.tsx";

afterEach(() => {
  cleanup();
  onlineManager.setOnline(true);
});

test("a server on this machine is asked also while the browser believes to be offline", async () => {
  onlineManager.setOnline(false);
  const cache = queryCache();
  const reply = cache.fetchQuery({ queryKey: ["areas"], queryFn: () => Promise.resolve("215 wards") });
  expect(cache.getQueryState(["areas"])?.fetchStatus).toBe("fetching");
  expect(await reply).toBe("215 wards");
});

test.each([
  "Failed to fetch dynamically imported module: http://127.0.0.1:4180/assets/AreasScreen-x.js",
  "error loading dynamically imported module: http://127.0.0.1:4180/assets/AreasScreen-x.js",
  "Importing a module script failed.",
  "Unable to preload CSS for /assets/switchRow-x.css",
])("a page that did not arrive is to be loaded again, and its file is not named: “%s”", (said) => {
  render(<BrokenScreen error={new Error(said)} reset={vi.fn<() => void>()} />);
  expect(screen.getByRole("heading").textContent).toBe("This page could not be loaded");
  expect(screen.getByRole("button", { name: "Load the page again" })).toBeDefined();
  expect(screen.queryByText(/assets|module|CSS/)).toBeNull();
});

test("a page that broke says what it said, and is tried again as it stands", () => {
  const reset = vi.fn<() => void>();
  render(<BrokenScreen error={new Error("no such period")} reset={reset} />);
  expect(screen.getByText(/The page said: no such period$/)).toBeDefined();
  screen.getByRole("button", { name: "Try again" }).click();
  expect(reset).toHaveBeenCalledOnce();
});
