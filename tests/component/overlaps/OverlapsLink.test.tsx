import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { OverlapsLink } from "../../../web/panel/OverlapsLink.tsx";
import { gapOf } from "../map/builders.ts";
import { inRouter } from "../map/inRouter.tsx";

afterEach(cleanup);

test("an area on the map leads to the overlaps of the same question, only those in its reach", () => {
  const question = {
    partnership: "demo",
    level: "general",
    areaType: "ward",
    vintage: "2024",
    period: "2022",
  } as const;
  render(inRouter(<OverlapsLink question={question} gap={gapOf({ code: "E05000001" })} />));
  expect(screen.getByRole("link", { name: "See which offers here overlap" }).getAttribute("href")).toBe(
    "/p/demo/overlaps?level=general&areaType=ward&vintage=2024&period=2022&area=E05000001",
  );
});
