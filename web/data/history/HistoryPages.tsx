import { numberWritten } from "../written.ts";
import { eventsOnAPage } from "./historyQuery.ts";

type HistoryPagesProps = {
  readonly page: number;
  readonly shown: number;
  readonly hasMore: boolean;
  readonly onChange: (page: number) => void;
};

/** Which part of a long history is on the screen, and the ways to newer and older events. */
export function HistoryPages({ page, shown, hasMore, onChange }: HistoryPagesProps) {
  const first = (page - 1) * eventsOnAPage + 1;
  if (page === 1 && !hasMore) return null;
  return (
    <nav className="pages" aria-label="Pages of the history">
      <output className="said">
        Events {numberWritten(first)} to {numberWritten(first + shown - 1)}, newest first
      </output>
      <div className="buttons">
        {page > 1 && (
          <button type="button" className="button button--second" onClick={() => onChange(page - 1)}>
            Newer
          </button>
        )}
        {hasMore && (
          <button type="button" className="button button--second" onClick={() => onChange(page + 1)}>
            Older
          </button>
        )}
      </div>
    </nav>
  );
}
