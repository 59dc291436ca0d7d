import type { ReportHead } from "../../domain/contract/reportRun.ts";

/** A file of the pack as it was written. */
export type WrittenFile = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** What a pack was made from and what it holds, for programs and for whoever must show that nothing was changed since: JSON with its keys in a fixed order. */
export function manifestOf(head: ReportHead, outputs: readonly WrittenFile[]): string {
  const { question } = head;
  const manifest = {
    report: head.id,
    title: question.title,
    partnership: { id: head.partnership.id, name: head.partnership.name, isDemo: head.partnership.isDemo },
    created: head.createdAt,
    software: { name: "Skills Gap Atlas", version: head.software },
    question,
    boundaries: { areaType: head.areaType, vintage: head.vintage, areas: head.areas, outlines: head.outlines },
    levels: head.levels.map((level) =>
      level.type === "scored"
        ? {
            level: level.level,
            period: level.period,
            needBasis: level.needBasis,
            withheld: level.withheld.areas.length,
          }
        : { level: level.level, notScored: level.because },
    ),
    snapshot: head.snapshot,
    draws: { number: head.draws, seed: head.seed },
    settings: { version: head.settingsVersion, values: head.settings },
    decisionsOnListings: head.decisionsOnListings,
    inputs: head.sources,
    outputs,
  };
  return `${JSON.stringify(inOrder(manifest), null, 2)}\n`;
}

/** The same with the keys of every record that was kept in a database in the order of the alphabet, for there they have none; our own stay as they are written above. */
function inOrder(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(manifest).map(([key, value]) => [key, sorted(value)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
