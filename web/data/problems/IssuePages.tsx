import { issuesOnAPage } from "./issueQueries.ts";
import { numberWritten } from "../written.ts";

type IssuePagesProps = {
  /** What is listed, to name it: problems, or different values. */
  readonly things?: string;
  readonly total: number;
  readonly page: number;
  readonly onChange: (page: number) => void;
};

/** Which part of a long list is on the screen, and the way to the next. */
export function IssuePages({ things = "Problems", total, page, onChange }: IssuePagesProps) {
  const first = (page - 1) * issuesOnAPage + 1;
  const last = Math.min(page * issuesOnAPage, total);
  return (
    <nav className="pages" aria-label="Pages of problems">
      <output className="said">
        {first > total
          ? "No problems match this choice."
          : `${things} ${numberWritten(first)} to ${numberWritten(last)} of ${numberWritten(total)}`}
      </output>
      <div className="buttons">
        {page > 1 && (
          <button type="button" className="button button--second" onClick={() => onChange(page - 1)}>
            Previous page
          </button>
        )}
        {last < total && (
          <button type="button" className="button button--second" onClick={() => onChange(page + 1)}>
            Next page
          </button>
        )}
      </div>
    </nav>
  );
}
