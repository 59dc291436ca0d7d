import type { Cut } from "./cut.ts";

/** Breaks as somebody typed them: read, or what is wrong with each box, in the order of the boxes. */
export type OwnBreaks =
  | { readonly type: "read"; readonly cut: Cut }
  | { readonly type: "wrong"; readonly faults: readonly (string | null)[] };

/** Reads number boxes, of which those at the end may stay empty. Breaks must rise, for each class lies between two of them. */
export function ownBreaks(boxes: readonly string[]): OwnBreaks {
  const texts = boxes.map((one) => one.trim().replaceAll(",", ""));
  const used = texts.slice(0, texts.findLastIndex((one) => one !== "") + 1);
  if (used.length === 0) return { type: "wrong", faults: ["Enter at least one break"] };
  const faults = used.map((text, at) => faultOf(text, at, used[at - 1]));
  if (faults.some((fault) => fault !== null)) return { type: "wrong", faults };
  return { type: "read", cut: { way: "own", breaks: used.map(Number) } };
}

const plainNumber = /^-?\d+(\.\d{1,6})?$/;

function faultOf(text: string, at: number, before: string | undefined): string | null {
  const name = `Break ${at + 1}`;
  if (text === "") return `${name} is empty, but a later one is not`;
  if (!plainNumber.test(text)) return `${name} must be a number, like 12.5`;
  if (before === undefined || !plainNumber.test(before)) return null;
  return Number(text) > Number(before) ? null : `${name} must be more than ${before}, the break before it`;
}
