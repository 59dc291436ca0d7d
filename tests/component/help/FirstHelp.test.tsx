import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { FirstHelp } from "../../../web/help/FirstHelp.tsx";
import { fakeServer } from "../data/fakeServer.ts";
import { inRouter } from "../map/inRouter.tsx";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const partnership = (id: string, isDemo: boolean) => ({
  id,
  name: id,
  studyArea: [],
  bufferKm: 30,
  isDemo,
  createdAt: "2026-11-22T10:00:00.000Z",
});

/** Shows the invitation of each of these, with one answer from the server for all. */
function show(...ids: readonly string[]): void {
  fakeServer({ "GET /partnerships": [partnership("demo", true), partnership("vale", false)] });
  const invitations = ids.map((id) => (
    <section key={id} aria-label={id}>
      <FirstHelp partnership={id} />
    </section>
  ));
  render(inRouter(<>{invitations}</>));
}

test("the demonstration invites to try three things, until it is told not to", async () => {
  show("demo");
  const invitation = within(await screen.findByRole("complementary", { name: "New here?" }));
  expect(invitation.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "See need against provision",
    "See what is behind one score",
    "Compare three wards",
  ]);
  await userEvent.setup().click(invitation.getByRole("button", { name: "Do not show this again" }));
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(localStorage.length).toBe(1);
  cleanup();
  show("demo");
  expect(screen.queryByRole("complementary")).toBeNull();
  localStorage.clear();
  cleanup();
  show("demo");
  expect(await screen.findByRole("complementary")).toBeDefined();
});

test("on a narrow screen its one line says whether the three things are unfolded", async () => {
  show("demo");
  const line = await screen.findByRole("button", { name: "New here? Try three things" });
  expect(line.getAttribute("aria-expanded")).toBe("false");
  await userEvent.setup().click(line);
  expect(line.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(line.getAttribute("aria-controls") ?? "")).toBe(screen.getByRole("list"));
});

test("a partnership with data of its own is not told to try the demonstration", async () => {
  show("vale", "demo");
  const invitation = await screen.findByRole("complementary");
  expect(screen.getAllByRole("complementary")).toEqual([invitation]);
  expect(screen.getByRole("region", { name: "vale" }).textContent).toBe("");
});
