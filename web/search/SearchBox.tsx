import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { SearchHit } from "../../domain/contract/searchHit.ts";
import { searchHitsQuery } from "../api/searchHits.ts";
import { useSettled } from "./useSettled.ts";
import "./search.css";

type Props = {
  readonly partnership: string;
  readonly label: string;
  /** What to do with the one that was chosen; gives what then stands in the box and a sentence below it, which may be empty. */
  readonly onHit: (hit: SearchHit) => { readonly words: string; readonly said: string };
};

/** A box in which areas and postcodes of the study area are found by name or code. */
export function SearchBox({ partnership, label, onHit }: Props): ReactElement {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [emptied, setEmptied] = useState(0);
  const asked = useSettled(words.trim(), 200);
  // What was found stays until the next is there: a list that empties for a moment swallows the press on one of its lines.
  const { data, isFetching, error } = useQuery({
    ...searchHitsQuery(partnership, asked),
    placeholderData: keepPreviousData,
  });
  const hits = asked.length < 2 || data === undefined ? [] : data;
  const choose = (hit: SearchHit) => {
    const then = onHit(hit);
    setWords(then.words);
    setSaid(then.said);
    setChosen(then.words === "" ? null : hitId(hit));
    // Its list would open again for the empty box; a new box is ready for the next area.
    if (then.words === "") setEmptied(emptied + 1);
  };
  return (
    <div className="place-search">
      <ComboBox
        key={emptied}
        className="field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose something was in this very box, and stays in it
        autoFocus={emptied > 0}
        inputValue={words}
        onInputChange={setWords}
        items={hits.map((hit) => ({ id: hitId(hit), hit }))}
        onChange={(id) => {
          const hit = hits.find((one) => hitId(one) === id);
          if (hit === undefined) setChosen(null);
          else choose(hit);
        }}
        value={chosen}
        defaultFilter={() => true}
        allowsEmptyCollection
        allowsCustomValue
      >
        <Label>{label}</Label>
        <div className="place-search__box">
          {/* What was said goes when somebody types, not whenever the box is filled: it is filled by choosing, too. */}
          <Input className="input" placeholder="" autoComplete="off" onInput={() => setSaid("")} />
          <Button className="unseen" aria-label="Show what was found" />
        </div>
        <Popover className="popover">
          <ListBox
            className="list"
            renderEmptyState={() => <p className="list__empty">{emptyWords(asked, isFetching)}</p>}
          >
            {({ hit }: { hit: SearchHit }) => (
              <ListBoxItem className="list__item" textValue={hit.type === "area" ? hit.name : hit.postcode}>
                {hit.type === "area" ? hit.name : hit.postcode}
                <span className="second">{hitKind(hit)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {/* Outside of the box, because what is said must be heard when the box is made anew. */}
      <output className="small second">{error === null ? said : error.message}</output>
    </div>
  );
}

function hitId(hit: SearchHit): string {
  return hit.type === "area" ? `${hit.area.areaType}/${hit.area.vintage}/${hit.area.code}` : `postcode/${hit.postcode}`;
}

function hitKind(hit: SearchHit): string {
  if (hit.type === "postcode") return "postcode";
  const kind = areaTypeWords[hit.area.areaType].one;
  return `${kind}${hit.parentName === null ? "" : ` in ${hit.parentName}`} · ${hit.area.code}`;
}

function emptyWords(asked: string, isFetching: boolean): string {
  if (asked.length < 2) return "Type at least two letters.";
  return isFetching ? "Looking…" : `Nothing in the study area is called “${asked}”.`;
}
