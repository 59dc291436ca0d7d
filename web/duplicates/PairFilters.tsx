import { useId } from "react";
import type { Duplicates } from "../../domain/contract/duplicates.ts";
import { levels, levelWords } from "../../domain/contract/level.ts";
import {
  type DuplicatesAddress,
  duplicatesAddressSchema,
  pairChoiceSchema,
  type PairOrder,
} from "../address/duplicatesAddress.ts";
import { FindField } from "./FindField.tsx";
import { choiceWords } from "./pairWords.ts";

type PairFiltersProps = {
  readonly datasets: Duplicates["datasets"];
  readonly address: DuplicatesAddress;
  readonly onChange: (changes: Partial<DuplicatesAddress>) => void;
};

/** What is listed and in which order. Every choice stands in the address, so that a shared link brings back the same list. */
export function PairFilters({ datasets, address, onChange }: PairFiltersProps) {
  const id = useId();
  // What a select gives is read as the address is: its first choice, "", is no word at all.
  const change = (word: Partial<Record<keyof DuplicatesAddress, string>>) =>
    onChange({ ...emptyOf(word), ...duplicatesAddressSchema.parse(word) });
  return (
    <div className="filters wide">
      <div className="field">
        <label htmlFor={`${id}-show`}>Show</label>
        <select
          id={`${id}-show`}
          className="select"
          value={address.show ?? "review"}
          onChange={({ target }) => change({ show: target.value })}
        >
          {pairChoiceSchema.options.map((choice) => (
            <option key={choice} value={choice}>
              {choiceWords[choice]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-level`}>Level</label>
        <select
          id={`${id}-level`}
          className="select"
          value={address.level ?? ""}
          onChange={({ target }) => change({ level: target.value })}
        >
          <option value="">Every level</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {levelWords[level].title}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-dataset`}>File</label>
        <select
          id={`${id}-dataset`}
          className="select"
          value={address.dataset ?? ""}
          onChange={({ target }) => change({ dataset: target.value })}
        >
          <option value="">Every file</option>
          {datasets.map((dataset) => (
            <option key={dataset.id} value={dataset.id}>
              {dataset.fileName}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-sort`}>Order</label>
        <select
          id={`${id}-sort`}
          className="select"
          value={address.sort ?? ""}
          onChange={({ target }) => change({ sort: target.value })}
        >
          <option value="">Least certain first</option>
          {orders.map(({ order, words }) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <FindField id={`${id}-find`} find={address.find ?? ""} onFind={(find) => change({ find })} />
    </div>
  );
}

/** A word that is not one, such as that of "Every level", is taken out of the address. */
function emptyOf(word: Partial<Record<keyof DuplicatesAddress, string>>): Partial<DuplicatesAddress> {
  return Object.fromEntries(Object.keys(word).map((name) => [name, undefined]));
}

const orders: readonly { readonly order: PairOrder; readonly words: string }[] = [
  { order: "likely", words: "Most likely the same first" },
  { order: "unlikely", words: "Least likely the same first" },
  { order: "name", words: "By provider, A to Z" },
  { order: "places", words: "Most places first" },
];
