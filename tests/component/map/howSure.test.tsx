import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { HowSureLine as Line } from "../../../domain/contract/sureness.ts";
import type { MapAddress } from "../../../web/address/mapAddress.ts";
import type { GapQuestion } from "../../../web/api/gapAnswer.ts";
import { HowSureLine } from "../../../web/map/HowSureLine.tsx";
import { useHowSure } from "../../../web/map/useHowSure.ts";
import { csvAddress } from "../../../web/views/csvAddress.ts";
import { answerOf, drawnArea, gapOf, howSureOf } from "./builders.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const question: GapQuestion = {
  partnership: "demo",
  level: "essential",
  areaType: "ward",
  vintage: "2024",
  period: undefined,
};
const twoWards = [drawnArea("E1"), drawnArea("E2", { certainClass: null })];
const known =
  "How sure is this? Figures in brackets hold nine draws in ten (500 draws, seed 1); the gap class of 1 of 2 wards is not certain.";

test("a small answer is drawn by itself, and the line says how often, with which seed and for how many it stays open", async () => {
  const server = streaming();
  show();
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  expect(server.asked()[0]).toBe(
    "/api/v1/gaps/how-sure?partnership=demo&level=essential&areaType=ward&vintage=2024&draws=500&seed=1",
  );
  expect(screen.getByRole("status").textContent).toBe("Working out how sure this is.");
  server.tell({ type: "answer", answer: howSureOf(twoWards) });
  await vi.waitFor(() => expect(screen.getByRole("status").textContent).toBe(known));
});

test("of a single area it says whether its gap class is certain, not of all areas", async () => {
  const server = streaming();
  show();
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  server.tell({ type: "answer", answer: howSureOf([drawnArea("E1")]) });
  expect(await screen.findAllByText(/ \(500 draws, seed 1\); its gap class is certain\.$/)).toHaveLength(2);
});

test("what takes longer than a second shows how far it is, even where a line arrives in two pieces", async () => {
  const server = streaming();
  show();
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  server.tellText('{"type":"progress","do');
  server.tellText('ne":120,"of":500}\n');
  const bar = await screen.findByRole("progressbar", { name: "Draws done" }, { timeout: 4000 });
  expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["120", "500"]);
  expect(screen.getByText("120 of 500")).toBeDefined();
  server.tell({ type: "answer", answer: howSureOf(twoWards) });
  expect(await screen.findAllByText(known)).toHaveLength(2);
});

test("cancelling lets go of the server's work and offers to begin again", async () => {
  const server = streaming();
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Cancel" }, { timeout: 4000 }));
  expect(await screen.findByText("How sure is this? Ranges are not worked out.")).toBeDefined();
  expect(server.wasLetGo()).toBe(true);
  expect(document.activeElement?.className).toBe("how-sure");
  await userEvent.click(screen.getByRole("button", { name: "Work out ranges (500 draws, seed 1)" }));
  await vi.waitFor(() => expect(server.asked()).toHaveLength(2));
});

test("an answer of many areas waits to be asked, and what was asked stands in the address", async () => {
  const server = streaming();
  const arrange = vi.fn<(changes: Partial<MapAddress>) => void>();
  show({ areas: 33_000, arrange });
  await userEvent.click(screen.getByRole("button", { name: "Work out ranges (500 draws, seed 1)" }));
  expect(arrange.mock.calls).toEqual([[{ draws: 500 }]]);
  expect(server.asked()).toHaveLength(1);
});

test("a shared link with draws and a seed brings back those very ranges", async () => {
  const server = streaming();
  show({ areas: 33_000, address: { draws: 200, seed: 7 } });
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  expect(server.asked()[0]).toContain("&draws=200&seed=7");
});

test.for([
  [{ type: "problem", detail: "The database does not answer." } as const, "The database does not answer."],
  [null, "The server stopped before the ranges were worked out."],
] as const)("what goes wrong half-way is said, and the reader may try again: %s", async ([line, words]) => {
  const server = streaming();
  show();
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  if (line === null) server.end();
  else server.tell(line);
  expect((await screen.findByRole("alert")).textContent).toContain(words);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await vi.waitFor(() => expect(server.asked()).toHaveLength(2));
});

test("ranges of newer data never stand beside older scores", async () => {
  const server = streaming();
  show();
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  server.tell({ type: "answer", answer: howSureOf(twoWards, { snapshot: "snapshot-2" }) });
  expect((await screen.findByRole("alert")).textContent).toContain("have changed since these scores were worked out");
});

test("need without an interval leaves it unknown how sure the answer is, and says so", async () => {
  const server = streaming();
  show();
  await vi.waitFor(() => expect(server.asked()).toHaveLength(1));
  const whole = { type: "not known", because: "no interval" } as const;
  server.tell({ type: "answer", answer: howSureOf([], { whole }) });
  expect((await screen.findAllByText(/^How sure is this\? Not known/))[0]?.textContent).toBe(
    "How sure is this? Not known: the need figures come without an interval.",
  );
});

test("the download has ranges once the page has them, from the same draws", () => {
  expect(csvAddress(question, null)).not.toContain("draws");
  expect(csvAddress(question, howSureOf([], { draws: 200, seed: 7 }))).toMatch(/&draws=200&seed=7$/);
});

test("what is drawn by itself waits for the first colours of the map, and says meanwhile that it is worked out", async () => {
  const server = streaming();
  show({ mayAsk: false });
  expect(screen.queryByRole("button", { name: /ranges/i })).toBeNull();
  expect(screen.getByText("Working out how sure this is.")).toBeTruthy();
  expect(server.asked()).toEqual([]);
});

type Shown = {
  readonly mayAsk: boolean;
  readonly areas: number;
  readonly address: MapAddress;
  readonly arrange: (changes: Partial<MapAddress>) => void;
};

function show({ areas = 2, address = {}, arrange = () => undefined, mayAsk = true }: Partial<Shown> = {}): void {
  const { totals, ...answer } = answerOf([gapOf({ code: "E1" }), gapOf({ code: "E2" })]);
  const shown = { ...answer, totals: { ...totals, areas } };
  function LineOfAnswer(): ReactElement {
    return <HowSureLine control={useHowSure(question, shown, [], { address, arrange }, mayAsk)} areas="wards" />;
  }
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LineOfAnswer />
    </QueryClientProvider>,
  );
}

/** A server that says line by line what a test has it say, always on the connection that was opened last. */
function streaming() {
  const asked: string[] = [];
  let line: ReadableStreamDefaultController<Uint8Array> | null = null;
  let letGo = false;
  vi.stubGlobal("fetch", async (address: string, { signal }: RequestInit = {}) => {
    asked.push(address);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        line = controller;
        signal?.addEventListener("abort", () => {
          letGo = true;
          controller.error(new DOMException("Aborted", "AbortError"));
        });
      },
    });
    return { ok: true, body };
  });
  const tellText = (text: string) => line?.enqueue(new TextEncoder().encode(text));
  return {
    asked: () => asked,
    wasLetGo: () => letGo,
    tellText,
    tell: (told: Line) => tellText(`${JSON.stringify(told)}\n`),
    end: () => line?.close(),
  };
}
