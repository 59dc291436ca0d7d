import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { SearchHit } from "../../domain/contract/searchHit.ts";
import { searchHitsQuery } from "../api/searchHits.ts";
import { hitTarget } from "./hitTarget.ts";
import { useSettled } from "./useSettled.ts";
import "./search.css";

type Props = {
  readonly partnership: string;
  readonly shownAs: AreaTypeSummary;
  readonly onArea: (area: AreaKey) => void;
  readonly onPoint: (lon: number, lat: number) => void;
};

/** Finds an area by name or code, or the area that a postcode lies in. */
export function PlaceSearch({ partnership, shownAs, onArea, onPoint }: Props): ReactElement {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const asked = useSettled(words.trim(), 200);
  const { data: hits = [], isFetching, error } = useQuery(searchHitsQuery(partnership, asked));
  const choose = (hit: SearchHit) => {
    const target = hitTarget(hit, shownAs);
    if (target.area !== null) onArea(target.area);
    if (target.point !== null) onPoint(...target.point);
    setChosen(hitId(hit));
    setWords(target.name);
    setSaid(target.said);
  };
  return (
    <ComboBox
      className="field place-search"
      inputValue={words}
      onInputChange={(typed) => {
        setWords(typed);
        setSaid("");
      }}
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
      <Label>Find an area or postcode</Label>
      <div className="place-search__box">
        <Input className="input" placeholder="" autoComplete="off" />
        <Button className="unseen" aria-label="Show what was found" />
      </div>
      <output className="small second">{error === null ? said : error.message}</output>
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
