import { useEffect, useRef } from "react";

/** One thing that is wrong, and the id of the field where it can be mended (null when no field can mend it). */
export type FormError = { readonly field: string | null; readonly message: string };

/** The box on top that says what is wrong. It takes the focus whenever the errors change; each line leads to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              message
            ) : (
              <a href={`#${field}`} onClick={focusField}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A fragment link scrolls but does not focus, and would leave itself in the address. */
function focusField(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
