import { countWritten, numberWritten } from "../data/written.ts";
import type { OwnAreaDraft } from "./ownAreaDraft.ts";

type Each = NonNullable<OwnAreaDraft["each"]>;
type Props = { readonly each: Each; readonly many: string; readonly onChange: (each: Each) => void };

/** One own area for each outline: its name, which may be changed, and how many areas lie inside. Those with none inside cannot be made. */
export function EachOutline({ each, many, onChange }: Props) {
  const empty = each.filter(({ codes }) => codes.length === 0).length;
  return (
    <section aria-labelledby="each-heading">
      <h2 id="each-heading">{countWritten(each.length - empty, "own area")} to be made</h2>
      {empty > 0 && (
        <p className="inset">
          {countWritten(empty, "outline has", "outlines have")} no centre of population inside and cannot be made.
        </p>
      )}
      <table className="table">
        <caption className="unseen">Own areas to be made, one for each outline</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="numeric">
              {many} inside
            </th>
          </tr>
        </thead>
        <tbody>
          {each.map(({ name, codes }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two outlines may have one name, and their order never changes
            <tr key={at}>
              <td>
                <input
                  className="input"
                  type="text"
                  aria-label={`Name of area ${at + 1}`}
                  autoComplete="off"
                  value={name}
                  onChange={({ target }) =>
                    onChange(each.map((one, place) => (place === at ? { ...one, name: target.value } : one)))
                  }
                />
              </td>
              <td className="numeric">{numberWritten(codes.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
