import { useState } from "react";

type FindFieldProps = { readonly id: string; readonly find: string; readonly onFind: (find: string) => void };

/** The box for a name, a place or a postcode. While somebody types it holds their words itself: the address follows, and is always a little behind. */
export function FindField({ id, find, onFind }: FindFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>Name, place or postcode</label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        value={typed ?? find}
        onChange={({ target }) => {
          setTyped(target.value);
          onFind(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
