import { RequestError } from "../api/request.ts";

type FailedProps = { readonly what: string; readonly error: Error; readonly onRetry: () => void };

/** Says which part of a page could not be read and why, and offers to try again where that may help. The rest of the page stays. */
export function Failed({ what, error, onRetry }: FailedProps) {
  return (
    <div className="inset" role="alert">
      <p>
        <strong>{what} could not be read.</strong> {error.message}
      </p>
      {!isMissing(error) && (
        <button type="button" className="button button--second" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Asked again, the server would say the same: there is no such thing. */
function isMissing(error: Error): boolean {
  return error instanceof RequestError && error.problem.status === 404;
}
