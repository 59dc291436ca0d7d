/** Stands where something will be: says that it is being read, and keeps its room so that nothing jumps. */
export function Waiting({ what, lines = 3 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className="waiting">
      <output className="hint said">Reading {what}…</output>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton" />
      ))}
    </div>
  );
}
