import type { Issue } from "../../../domain/contract/issue.ts";
import { IssueTable } from "../problems/IssueTable.tsx";

/** What keeps a file from being used, and how to mend it. Nothing at all where nobody has looked into it. */
export function StopList({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <section className="check" aria-labelledby="file-problems">
      <h2 id="file-problems">What is wrong with the file</h2>
      <p>Nothing was stored. Mend this in the file, save it and choose it again.</p>
      <IssueTable issues={issues.slice(0, shown)} />
      {issues.length > shown && (
        <p>
          The first {shown} of {issues.length} problems are shown.
        </p>
      )}
    </section>
  );
}

const shown = 200;
