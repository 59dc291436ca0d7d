import type { ReportQuestion } from "../../domain/contract/report.ts";
import type { PackedPart } from "../store/report/packedParts.ts";
import type { WorkedOut } from "./workOut.ts";

/** What a preview was made of: the question, and the name of all that its figures rest on. */
export type Asked = { readonly snapshot: string; readonly question: ReportQuestion };

/** What a preview came to, with its rows and outlines as they would be stored. */
export type Previewed = { readonly workedOut: WorkedOut; readonly parts: readonly PackedPart[] };

/** Remembers one preview, so that to keep it nothing needs to be worked out again. It is in memory alone: whoever is killed works it out once more. */
export type LastPreview = {
  /** The preview of this very question, if nothing has changed that its figures rest on. */
  readonly find: (asked: Asked) => Previewed | undefined;
  readonly remember: (asked: Asked, previewed: Previewed) => void;
};

/** More than this, packed, is not remembered: 32 MB. */
export const mostRemembered = 32 * 1024 * 1024;

/** A memory for the last preview, with none in it yet. */
export function lastPreview(): LastPreview {
  let last: { readonly key: string; readonly previewed: Previewed } | undefined;
  return {
    find: (asked) => (last?.key === keyOf(asked) ? last.previewed : undefined),
    remember: (asked, previewed) => {
      last = { key: keyOf(asked), previewed };
    },
  };
}

/** The name of a snapshot says whose it is, too. */
function keyOf({ snapshot, question }: Asked): string {
  return JSON.stringify([snapshot, question]);
}
