import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { AreaCode } from "../../../domain/contract/area.ts";
import { listenToPointed, point, unpoint, useIsPointed, usePointed } from "../../../web/views/pointed.ts";
import { code } from "./builders.ts";

const [ardwick, bowdon, harpurhey] = [code("E05000001"), code("E05000003"), code("E05000002")];

afterEach(() => {
  cleanup();
  point(null);
});

test("whoever listens hears of each other area once, and nothing after taking the listener back", () => {
  const heard: (string | null)[] = [];
  const stop = listenToPointed((one) => heard.push(one));
  point(ardwick);
  point(ardwick);
  point(bowdon);
  point(null);
  stop();
  point(ardwick);
  expect(heard).toEqual([ardwick, bowdon, null]);
});

test("leaving an area that something else has taken over from changes nothing", () => {
  point(ardwick);
  point(bowdon);
  unpoint(ardwick);
  const { rerender } = render(<Pointed />);
  expect(screen.getByText(bowdon)).toBeDefined();
  act(() => unpoint(bowdon));
  rerender(<Pointed />);
  expect(screen.getByText("none")).toBeDefined();
});

test("of many rows only the one that is left and the one that is entered are drawn again", () => {
  const drawn: string[] = [];
  const all = [ardwick, bowdon, harpurhey];
  render(all.map((one) => <Row key={one} code={one} onDrawn={() => drawn.push(one)} />));
  act(() => point(ardwick));
  drawn.length = 0;
  act(() => point(harpurhey));
  expect(drawn.toSorted()).toEqual([ardwick, harpurhey].toSorted());
  expect(screen.getByText(`${harpurhey} pointed at`)).toBeDefined();
});

function Pointed() {
  return <p>{usePointed() ?? "none"}</p>;
}

type RowProps = { readonly code: AreaCode; readonly onDrawn: () => void };

function Row({ code: one, onDrawn }: RowProps) {
  const isPointed = useIsPointed(one);
  onDrawn();
  return <p>{isPointed ? `${one} pointed at` : one}</p>;
}
