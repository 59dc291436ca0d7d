import { type DryRun, type DryRunLine, dryRunSchema, type LevelChange } from "../../../domain/contract/dryRun.ts";
import { ids } from "./aDataset.ts";

/** A level on whose 215 wards nothing moves; name what a test is about. */
export function aLevel(told: Partial<LevelChange> = {}): LevelChange {
  return {
    level: "essential",
    areaType: "ward",
    vintage: "2024",
    areas: 215,
    knownBefore: told.areas ?? 215,
    knownAfter: told.areas ?? 215,
    moved: 0,
    classChanged: 0,
    unmetBefore: 8430.2,
    unmetAfter: 8430.2,
    moves: [],
    note: null,
    ...told,
  };
}

/** A dry run that adds three figures and moves nothing. */
export function aDryRun(told: Partial<Omit<DryRun, "dataset">> = {}): DryRun {
  return dryRunSchema.parse({
    dataset: ids.three,
    mode: "append",
    replaces: null,
    basis: "as-it-was",
    heldOutRows: 0,
    records: [{ noun: "needFigures", added: 3, changed: 0, ended: 0, same: 0 }],
    levels: [aLevel()],
    ...told,
  });
}

/** The reply as it comes over the wire: a line of JSON for each. Without an end it stays open, as while a server still works. */
export function dryRunReply(lines: readonly DryRunLine[], { isOpen = false } = {}): Response {
  const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      if (!isOpen) controller.close();
    },
  });
  return new Response(body, { status: 200 });
}
