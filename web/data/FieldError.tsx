/** What is wrong with one field, said right at it. Name its id in the field's `aria-describedby`. */
export function FieldError({ id, message }: { readonly id: string; readonly message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <p id={id} className="error-text">
      <span className="unseen">Error: </span>
      {message}
    </p>
  );
}
