import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { AreaGap, Gap } from "../../../domain/contract/gap.ts";
import type { GapQuestion } from "../../../web/api/gapAnswer.ts";
import { AreaPanel } from "../../../web/panel/AreaPanel.tsx";
import { answerOf, gapOf, suppressedGap } from "./builders.ts";

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
const harpurhey = gapOf({
  code: "E05000002",
  name: "Harpurhey",
  needStock: { value: 1000, lo: 850, hi: 1200, marker: null },
  flags: ["partial"],
});
const library = {
  id: "o1",
  title: "Learn my way",
  provider: "Manchester Libraries",
  venue: "Harpurhey Library",
  km: 0.42,
  placesPerYear: 118,
  placesBasis: "assumed",
};
const outreach = {
  ...library,
  id: "o2",
  title: "Bus",
  venue: null,
  km: null,
  placesPerYear: null,
  placesBasis: "unknown",
};

test("the panel says what a chosen area's figures are, with the interval and how the need is known", async () => {
  show(harpurhey, { offersInReach: [], assumptions: [] });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toMatchObject({
    "People in need today modelled": "1,000 (850–1,200)",
    "To reach a year, to reach all in 10 years": "100.0",
    "Years to reach everyone at today’s places": "13.3",
    "People unmet, a year": "25.0",
    "Gap score: unmet of 100 in need": "25.0",
    "Places in reach that stay free": "0%",
    "Nearest offer": "0.4 km",
  });
  expect(
    screen.getByText("More than a twentieth of the adults in reach have no known need, which flatters this score."),
  ).toBeDefined();
  expect(screen.getByText("Some people in need find no place left within reach.")).toBeDefined();
});

test("offers in reach come with distance, places and how the places are known", async () => {
  show(harpurhey, { offersInReach: [library, outreach], assumptions: ["People travel up to 5 km."] });
  await screen.findByRole("heading", { name: "Offers in reach" });
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toContain("Learn my way0.4 kmHarpurhey Library · Manchester Libraries118 places a year assumed");
  expect(items).toContain("Buscomes hereManchester Librariesplaces not known");
  expect(items).toContain("People travel up to 5 km.");
});

test("an area whose need is suppressed shows its marker and what is not known, and no zero", async () => {
  show(suppressedGap("E05000001", "Ardwick"), { offersInReach: [], assumptions: [] });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toMatchObject({
    "People in need today modelled": "[c] (1–4)",
    "People unmet, a year": "not known",
    "Gap score: unmet of 100 in need": "not known",
    "Rank by unmet people, 1 is most": "not ranked",
  });
});

test("when the offers cannot be had the figures stay, and the reader may try again", async () => {
  const problem = { type: "about:blank", title: "Away", status: 503, detail: "The database does not answer." };
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(problem, { status: 503 }));
  render(panel(harpurhey, fetch));
  expect((await screen.findByRole("alert")).textContent).toContain("The database does not answer.");
  expect(figures()["People unmet, a year"]).toBe("25.0");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("while no area is chosen the panel names those with the most people unmet, without those that are unknown", async () => {
  const onChoose = vi.fn<(code: string) => void>();
  render(panel(undefined, vi.fn<typeof globalThis.fetch>(), onChoose));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Harpurhey25 a year",
    "Bowdon5 a year",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Bowdon" }));
  expect(onChoose.mock.calls).toEqual([["E05000003"]]);
});

function show(chosen: Gap, told: Omit<AreaGap, "gap">): void {
  render(
    panel(
      chosen,
      vi.fn<typeof globalThis.fetch>(async () => Response.json({ gap: chosen, ...told })),
    ),
  );
}

function panel(
  chosen: Gap | undefined,
  fetch: typeof globalThis.fetch,
  onChoose: (code: string) => void = () => undefined,
) {
  vi.stubGlobal("fetch", fetch);
  const answer = answerOf([
    gapOf({ code: "E05000003", name: "Bowdon", unmet: 5 }),
    suppressedGap("E05000001", "Ardwick"),
    harpurhey,
  ]);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return (
    <QueryClientProvider client={client}>
      <AreaPanel question={question} answer={answer} chosen={chosen} onChoose={onChoose} onClose={() => undefined} />
    </QueryClientProvider>
  );
}

function figures(): Record<string, string> {
  const names = screen.getAllByRole("term").map(({ textContent }) => textContent);
  const values = screen.getAllByRole("definition").map(({ textContent }) => textContent);
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? "no value"]));
}
