import type { ReactElement } from "react";

/** A question to the server that failed: what it said, and a way to ask again. */
export function Trouble({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactElement {
  return (
    <div className="page">
      <div className="error-summary" role="alert">
        <h2>There is a problem</h2>
        <p>{error.message}</p>
        <button className="button button--second" type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </div>
  );
}
