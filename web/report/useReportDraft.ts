import { useState } from "react";
import { emptyReportDraft, type ReportDraft, reportDraftSchema } from "./reportDraft.ts";

/** The draft of a partnership's next report, kept for as long as the browser's tab is open; `begin` is what the page before was about. */
export function useReportDraft(partnership: string, begin: Partial<ReportDraft>) {
  const key = `report of ${partnership}`;
  const [draft, setDraft] = useState((): ReportDraft => ({ ...keptAt(key), ...begin }));
  const change = (changes: Partial<ReportDraft>) =>
    setDraft((before) => {
      const next = { ...before, ...changes };
      sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  const forget = () => sessionStorage.removeItem(key);
  return { draft, change, forget };
}

function keptAt(key: string): ReportDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    const read = reportDraftSchema.safeParse(kept);
    return read.success ? read.data : emptyReportDraft;
  } catch {
    return emptyReportDraft;
  }
}
