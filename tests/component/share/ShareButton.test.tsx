import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { ShareButton } from "../../../web/share/ShareButton.tsx";
import { mapView } from "../../../web/views/mapViews.ts";
import { noneSure } from "../../../web/views/sureAreas.ts";
import { fakeServer } from "../data/fakeServer.ts";
import { answerOf, gapOf } from "../map/builders.ts";
import { inRouter } from "../map/inRouter.tsx";

const address = "https://atlas.example/p/demo/map?level=essential&show=class&embed=1#chosen-area";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const tables = "/api/v1/gaps.csv?partnership=demo";

async function openAt(place: string) {
  vi.stubGlobal("location", new URL(place));
  fakeServer({ "GET /partnerships": [] });
  const answer = answerOf([gapOf({ code: "E05000001" })]);
  const view = mapView("class", answer);
  const user = userEvent.setup();
  render(
    inRouter(
      <ShareButton
        answer={answer}
        view={view}
        sure={noneSure}
        sentence="One ward has a gap."
        picture={null}
        showsOffers
        marked={null}
        csv={tables}
      />,
    ),
  );
  await user.click(screen.getByRole("button", { name: "Share" }));
  return { user, dialog: within(screen.getByRole("dialog", { name: "Share this map" })) };
}

const wordsOf = (field: HTMLElement) => (field instanceof HTMLTextAreaElement ? field.value : undefined);

test("the link brings back what is on the screen, as a whole page however it is seen now", async () => {
  const { dialog } = await openAt(address);
  expect(wordsOf(dialog.getByRole("textbox", { name: "Link to what you see" }))).toBe(
    "https://atlas.example/p/demo/map?level=essential&show=class",
  );
});

test("copying the link puts it on the clipboard and says so", async () => {
  const { user, dialog } = await openAt(address);
  await user.click(dialog.getByRole("button", { name: "Copy the link to what you see" }));
  expect(await navigator.clipboard.readText()).toBe("https://atlas.example/p/demo/map?level=essential&show=class");
  expect(await dialog.findByText("Copied")).toBeDefined();
});

test("where the browser keeps the clipboard to itself, it is said how to copy by hand", async () => {
  const { user, dialog } = await openAt(address);
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  Object.assign(document, { execCommand: () => false });
  onTestFinished(() => void Reflect.deleteProperty(document, "execCommand"));
  await user.click(dialog.getByRole("button", { name: "Copy the link to what you see" }));
  expect(
    await dialog.findByText("This browser does not let the page copy. The words are selected: press Ctrl and C."),
  ).toBeDefined();
});

const frame = (height: number) =>
  `<iframe src="https://atlas.example/p/demo/map?level=essential&amp;show=class&amp;embed=1" title="Essential skills by ward, demo: Class (2022)" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

test("the code for another page is a named frame of the embedded map, as high as is chosen", async () => {
  const { user, dialog } = await openAt(address);
  const code = dialog.getByRole("textbox", { name: "Code for another web page" });
  expect(wordsOf(code)).toBe(frame(600));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Height of the map on that page" }), "800 pixels");
  expect(wordsOf(code)).toBe(frame(800));
});

test("a server that only this machine can reach says that its links lead nowhere else", async () => {
  const warning = /^The Atlas runs on this machine only/;
  const { dialog } = await openAt("http://127.0.0.1:4180/p/demo/map");
  expect(dialog.getByText(warning)).toBeDefined();
  cleanup();
  const { dialog: other } = await openAt(address);
  expect(other.queryByText(warning)).toBeNull();
});

test("the table is offered with the figures on the screen, and Escape closes the dialog", async () => {
  const { user, dialog } = await openAt(address);
  expect(dialog.getByRole("link", { name: "Download 1 ward as a table (CSV)" }).getAttribute("href")).toBe(tables);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
});
