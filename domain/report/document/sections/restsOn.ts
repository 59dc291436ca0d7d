import type { Indicator } from "../../../contract/indicator.ts";
import type { Block } from "../../../contract/reportDocument.ts";
import { percent } from "../../../score/why/written.ts";
import { dateWritten, peopleNumber } from "../../words/figures.ts";
import { heading, paragraphOf, tableOf } from "../blocks.ts";
import type { SectionInput } from "./section.ts";

/** What a level's need and places rest on: each indicator with its basis, and places by how they are known. */
export function restsOn(input: SectionInput): Block[] {
  return [...needBlocks(input), ...placesBlocks(input)];
}

function needBlocks({ level }: SectionInput): Block[] {
  const { indicator, combined, period, needBasis } = level;
  const rows =
    combined !== null
      ? combined.map((one) =>
          needRow(one.indicator, one.period, `${one.indicator.basis}, weight ${one.weight.toLocaleString("en-GB")}`),
        )
      : indicator === null
        ? []
        : [needRow(indicator, period, needBasis ?? indicator.basis)];
  return [
    heading(3, `${level.level}-need`, "What the need rests on"),
    ...tableOf(
      `${level.level}-need-table`,
      combined === null ? "The indicator that the need is taken from" : "The indicators that the need combines",
      {
        Indicator: "text",
        Period: "text",
        Basis: "text",
        "Counted at": "text",
        Kind: "text",
        Source: "text",
        Licence: "text",
      },
      rows,
    ),
    ...paragraphOf(rows.length === 0 ? ["No indicator gives the need at this level."] : []),
  ];
}

function needRow(indicator: Indicator, period: string | null, basis: string): string[] {
  const { title, countedAt, unit, kind, source, published, licence } = indicator;
  return [
    title,
    period ?? "not stated",
    basis,
    countedAt,
    `${kind === "stock" ? "people today" : "people a year"}, from ${unitWords[unit]}`,
    published === null ? source : `${source}, published ${dateWritten(published)}`,
    licence ?? "not stated",
  ];
}

const unitWords = { people: "a count", rate: "a rate", index: "an index", vacancies: "vacancies" } as const;

function placesBlocks({ level }: SectionInput): Block[] {
  const { offers, offersWithoutPlaces, offersWithoutPoint, places, placesByBasis, online, imputed } = level.totals;
  const bases = Object.entries(placesByBasis)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([basis, count]): [string, number, string] => [
      `Places a year, ${basis}`,
      peopleNumber(count),
      places === 0 ? "" : percent(count / places),
    ]);
  return [
    heading(3, `${level.level}-places`, "What the places rest on"),
    ...tableOf(
      `${level.level}-places-table`,
      "Offers and places that count at this level",
      { What: "text", Number: "number", Meaning: "text" },
      [
        ["Offers", offers, "in the study area and the ring around it"],
        ["Places a year", peopleNumber(places), "of those that are known"],
        ...bases,
        ...optional(
          "Offers without a number of places",
          offersWithoutPlaces,
          "unknown places are not counted, which is not the same as none",
        ),
        ...optional("Offers without a point", offersWithoutPoint, "nobody knows who can reach them"),
        ...(imputed === null ? [] : optional("Offers taken to have a usual number", imputed.offers, imputed.basis)),
        ...(online === null
          ? []
          : optional(
              "Online offers",
              online.offers,
              "given out after everybody is placed nearby, never as an offer next door",
            )),
      ],
    ),
  ];
}

function optional(what: string, count: number, meaning: string): [string, number, string][] {
  return count === 0 ? [] : [[what, count, meaning]];
}
