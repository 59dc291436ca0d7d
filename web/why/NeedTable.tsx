import { useState } from "react";
import type { Why } from "../../domain/contract/why.ts";
import type { SourcedFigure, WhyBase } from "../../domain/contract/whyNeed.ts";
import { numberCell } from "../areas/cellWords.ts";
import { numberWritten } from "../data/written.ts";
import { fileNames } from "./fileNames.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import { intervalWritten } from "./intervalWritten.ts";
import "../data/stackingTable.css";

const rowsAtOnce = 20;

/** The need of every base area inside: the cell as published, the people it stands for, and what became of them. */
export function NeedTable({ why }: { readonly why: Why }) {
  const [shown, setShown] = useState(rowsAtOnce);
  const files = fileNames(why);
  if (why.needs.length === 0) return null;
  return (
    <div className="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section className="table-box" aria-label="Table of need" tabIndex={0}>
        <table className="table table--stacks">
          <caption>Need as published, and what became of it (people a year)</caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">As published</th>
              <th scope="col">File and row</th>
              <th scope="col">Became people</th>
              <th scope="col" className="numeric">
                In need
              </th>
              <th scope="col" className="numeric">
                Placed
              </th>
              <th scope="col" className="numeric">
                Unmet
              </th>
            </tr>
          </thead>
          <tbody>
            {why.needs.slice(0, shown).map((base) => (
              <tr key={base.code}>
                <th scope="row">
                  {base.name}
                  <br />
                  <span className="second">
                    {base.code}
                    {base.share < 1 && `, ${numberWritten(100 * base.share)}% of it inside`}
                  </span>
                </th>
                <td data-label="As published">
                  {base.figures.length === 0 ? "no row" : base.figures.map((figure) => published(figure))}
                </td>
                <td data-label="File and row">
                  {base.figures.map(({ indicator, dataset, row }) => (
                    <div key={indicator}>
                      {files(dataset)}, row {numberWritten(row)}
                    </div>
                  ))}
                </td>
                <td data-label="Became people">{becameWords(base)}</td>
                <td data-label="In need" className="numeric">
                  {numberCell(base.competes, 1)}
                  {base.isMiddle ? " (middle)" : intervalWritten(base.perYear)}
                </td>
                <td data-label="Placed" className="numeric">
                  {numberCell(base.met, 1)}
                </td>
                <td data-label="Unmet" className="numeric">
                  {numberCell(base.unmet, 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ShowMore shown={shown} all={why.needs.length} step={rowsAtOnce} what="areas" onShow={setShown} />
    </div>
  );
}

function published(figure: SourcedFigure) {
  const cell = figure.raw.trim() === "" ? "blank" : figure.raw;
  const marker = figure.marker === null ? "" : ` [${figure.marker}]`;
  return (
    <div key={figure.indicator}>
      {cell}
      {marker}
      {intervalWritten(figure)}, {figure.period}
    </div>
  );
}

const countedWords: Readonly<Record<WhyBase["counted"], string>> = {
  counted: "",
  "need unknown": "; need not known",
  "no point": "; not scored, no point",
  "places unknown": "; not scored, places not known",
};

function becameWords({ becamePeople: how, counted }: WhyBase): string {
  return `${howWords(how)}${countedWords[counted]}`;
}

function howWords(how: WhyBase["becamePeople"]): string {
  switch (how.type) {
    case "as published":
      return "as published";
    case "rate times adults":
      return `× ${numberWritten(how.adults)} adults`;
    case "modelled from an index":
      return `modelled: rank ${numberWritten(how.rank)} of ${numberWritten(how.of)} counted from the least need, z ${how.z.toFixed(4)}, ${numberWritten(how.adults)} adults`;
    case "no people":
      return "no people";
    default:
      return how satisfies never;
  }
}
