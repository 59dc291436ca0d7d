import { Link } from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef } from "react";
import { RequestError } from "../api/request.ts";

type Props = { readonly error: Error; readonly onRetry: () => void };

/**
 * A question to the server that failed, in place of the page: what it said, and a way to ask again; where there is nothing of that name, the way to the
 * start. It takes the focus where what had it is gone.
 */
export function Trouble({ error, onRetry }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  const isNotThere = error instanceof RequestError && error.problem.status === 404;
  return (
    <div className="page">
      <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
        <h1>There is a problem</h1>
        <p>{error.message}</p>
        {isNotThere ? (
          <p>
            <Link to="/">Go to the start page</Link>
          </p>
        ) : (
          <button className="button button--second" type="button" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}
