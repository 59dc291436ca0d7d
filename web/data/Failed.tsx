type FailedProps = { readonly what: string; readonly error: Error; readonly onRetry: () => void };

/** Says which part of a page could not be read and why, and offers to try again. The rest of the page stays. */
export function Failed({ what, error, onRetry }: FailedProps) {
  return (
    <div className="inset" role="alert">
      <p>
        <strong>{what} could not be read.</strong> {error.message}
      </p>
      <button type="button" className="button button--second" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
