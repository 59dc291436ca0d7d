import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Frame } from "../../../web/frame/Frame.tsx";
import { fakeServer } from "../data/fakeServer.ts";
import { openPages } from "../openPages.tsx";

/** Opens an address with the frame round a page that says only its path. */
async function openFrame(address: string): Promise<void> {
  fakeServer({ "GET /partnerships": [] });
  const paths = ["/p/$partnership/map", "/p/$partnership/data", "/help"];
  const pages = paths.map((path) => ({ path, component: () => <h1>{`Page ${path}`}</h1> }));
  openPages(address, pages, { frame: Frame });
  await screen.findByRole("main");
}

test("every page has a way past the header, help in the header and the statement in the footer", async () => {
  await openFrame("/p/vale/map");
  expect(screen.getByRole("link", { name: "Skip to main content" }).getAttribute("href")).toBe("#main");
  expect(screen.getAllByRole("link", { name: "Help" }).map((link) => link.getAttribute("href"))).toEqual([
    "/help",
    "/help",
  ]);
  expect(screen.getByRole("link", { name: "Accessibility statement" }).getAttribute("href")).toBe("/accessibility");
});

test("the menu of a narrow screen says whether it is open, and a step to another page folds it again", async () => {
  const user = userEvent.setup();
  await openFrame("/p/vale/map");
  const menu = screen.getByRole("button", { name: "Menu" });
  expect(menu.getAttribute("aria-expanded")).toBe("false");
  await user.click(menu);
  expect(menu.getAttribute("aria-expanded")).toBe("true");
  await user.click(screen.getByRole("link", { name: "Data" }));
  await screen.findByRole("heading", { name: "Page /p/$partnership/data" });
  expect(screen.getByRole("button", { name: "Menu" }).getAttribute("aria-expanded")).toBe("false");
});

test("an embedded map has no header, no footer and nothing to skip", async () => {
  for (const address of ["/p/vale/map?embed=1", "/p/vale/map?embed="]) {
    await openFrame(address);
    expect(screen.getByRole("heading", { name: "Page /p/$partnership/map" })).toBeDefined();
    expect([screen.queryByRole("banner"), screen.queryByRole("contentinfo"), screen.queryByRole("link")]).toEqual([
      null,
      null,
      null,
    ]);
    cleanup();
  }
});

test("only the map can be embedded: any other page keeps its frame whatever its address asks for", async () => {
  await openFrame("/p/vale/data?embed=1");
  expect(screen.getByRole("banner")).toBeDefined();
});

test("inside another site's frame a page that is not the embedded map shows nothing but the way to it", async () => {
  vi.stubGlobal("top", {});
  await openFrame("/p/vale/data");
  expect(screen.queryByRole("heading")).toBeNull();
  const link = screen.getByRole("link", { name: "Open it in Skills Gap Atlas (opens a new tab)" });
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["/p/vale/data", "_blank"]);
});
