import type { PairInFull } from "../../../domain/contract/duplicates.ts";
import { countWritten, listWritten } from "../../data/written.ts";
import { type ComparedField, comparedFields, type FieldAgreement } from "./comparedFields.ts";
import { wordsMarked } from "./wordsMarked.ts";
import "../../data/stackingTable.css";

type CompareTableProps = {
  readonly full: PairInFull;
  readonly hidesSame: boolean;
  readonly onHideSame: (hides: boolean) => void;
};

/** Two listings side by side. What differs is said in a word and a sign, and words that only one of them has are underlined. */
export function CompareTable({ full: { one, other }, hidesSame, onHideSame }: CompareTableProps) {
  const fields = comparedFields(one.offer, other.offer);
  const said = fields.filter(({ agreement }) => agreement !== "both are silent");
  const same = said.filter(({ agreement }) => agreement === "same");
  const silent = fields.filter(({ agreement }) => agreement === "both are silent");
  const shown = hidesSame ? said.filter(({ agreement }) => agreement !== "same") : said;
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={hidesSame} onChange={({ target }) => onHideSame(target.checked)} />
        <span>Hide what is the same ({countWritten(same.length, "row")})</span>
      </label>
      <table className="table table--stacks compare">
        <caption>What the two listings say</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">First listing</th>
            <th scope="col">Second listing</th>
            <th scope="col">Compared</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <tr key={field.title} className={`compare__row compare__row--${signs[field.agreement].kind}`}>
              <th scope="row">{field.title}</th>
              <td data-label="First">{wordsOf(field, "one", "other")}</td>
              <td data-label="Second">{wordsOf(field, "other", "one")}</td>
              <td data-label="Compared" className="compare__sign">
                <span aria-hidden="true">{signs[field.agreement].sign}</span> {signs[field.agreement].words}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p className="small second">
          Neither says: {listWritten(silent.map(({ title }) => title.toLowerCase().replace("ukprn", "UKPRN")))}.
        </p>
      )}
    </>
  );
}

type Sign = { readonly sign: string; readonly words: string; readonly kind: string };

const signs: Readonly<Record<FieldAgreement, Sign>> = {
  same: { sign: "=", words: "same", kind: "same" },
  spelling: { sign: "≈", words: "same but for signs and capitals", kind: "near" },
  differs: { sign: "≠", words: "differs", kind: "differs" },
  "one is silent": { sign: "–", words: "only one says", kind: "silent" },
  "both are silent": { sign: "–", words: "neither says", kind: "silent" },
};

function wordsOf({ agreement, ...said }: ComparedField, which: "one" | "other", beside: "one" | "other") {
  const [words, against] = [said[which], said[beside]];
  if (words === null) return <span className="second">not stated</span>;
  if (agreement !== "differs" || against === null) return words;
  return wordsMarked(words, against).map(({ text, isOwn }, place) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name than their place
    isOwn ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
