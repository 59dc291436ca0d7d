import { useState } from "react";
import { emptyOwnAreaDraft, type OwnAreaDraft, ownAreaDraftSchema } from "./ownAreaDraft.ts";

/** The draft of a partnership's next own area, kept for as long as the browser's tab is open. */
export function useOwnAreaDraft(partnership: string) {
  const key = `own area of ${partnership}`;
  const [draft, setDraft] = useState(() => keptAt(key));
  const change = (changes: Partial<OwnAreaDraft>) =>
    setDraft((before) => {
      const next = { ...before, ...changes };
      keepAt(key, next);
      return next;
    });
  const forget = () => sessionStorage.removeItem(key);
  return { draft, change, forget };
}

function keptAt(key: string): OwnAreaDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    const read = ownAreaDraftSchema.safeParse(kept);
    return read.success ? read.data : emptyOwnAreaDraft;
  } catch {
    return emptyOwnAreaDraft;
  }
}

/** An outline may be too large for what a browser keeps: then the draft lives as long as the page. */
function keepAt(key: string, draft: OwnAreaDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    sessionStorage.removeItem(key);
  }
}
