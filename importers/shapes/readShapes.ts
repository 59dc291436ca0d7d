import type { AreaKey } from "../../domain/contract/area.ts";
import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import { asAreaCode } from "../cells/areaKey.ts";
import { gssAreaType } from "../cells/gssAreaType.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Batch, ReadingSummary, Surroundings } from "../reading.ts";
import type { ImportRecord } from "../record.ts";
import { openFirstRows } from "../table/firstRows.ts";
import { openIssueBook } from "../table/issueBook.ts";
import { noTable } from "../table/noTable.ts";
import { openTally } from "../table/tally.ts";
import type { TextPart } from "../text/textPart.ts";
import { codePropertyOf } from "./codeProperty.ts";
import { type Feature, featuresIn } from "./features.ts";
import { geometryIn } from "./geometry.ts";
import { noAreaType, notInAreaList, noVintage } from "./shapeProblems.ts";
import { vintageOf } from "./vintage.ts";

/** Reads a GeoJSON file whole: one official shape for each feature, keyed by the property that holds its code. A feature is a row, the first is 1. */
export async function* readShapes(
  fileName: string,
  parts: AsyncIterable<TextPart>,
  choices: ReadingChoices,
  surroundings: Surroundings,
): AsyncGenerator<Batch, ReadingSummary> {
  const book = openIssueBook();
  const tally = openTally();
  const isFirst = openFirstRows(book.report);
  const texts: string[] = [];
  let bytesRead = 0;
  for await (const part of parts) {
    texts.push(part.text);
    bytesRead = part.bytesRead;
    for (const issue of part.issues) book.add(issue);
  }
  const features = book.isFileBlocked() ? [] : featuresIn(texts.join(""), book.report);
  const property = codePropertyOf(features, book.report);
  const vintage = choices.vintage ?? vintageOf(property, fileName);
  if (vintage === null && !book.isFileBlocked()) book.report.blockFile(noVintage);
  const types = new Map<AreaType, number>();
  let strangers = 0;

  for (let from = 0; from < features.length; from += featuresInBatch) {
    const records = features.slice(from, from + featuresInBatch).flatMap((feature, place) => {
      const record = read(feature, from + place + 1);
      const outcome = book.turnPage();
      tally.count(outcome);
      return record === undefined || outcome !== "let in" ? [] : [record];
    });
    yield { records: book.isFileBlocked() ? [] : records, issues: book.take(), bytesRead };
  }
  if (strangers > 0 && vintage !== null) book.report.warnFile(notInAreaList(strangers, features.length, vintage));
  yield { records: [], issues: book.take(), bytesRead };
  const title = vintage === null ? "Shapes of areas" : shapesTitle(types, vintage);
  const unknown = { ...noTable, source: null, licence: null, dataDate: vintage };
  return { kind: "shapes", title, ...tally.counts(), exclusions: book.exclusions, ...unknown };

  function read(feature: Feature, row: number): ImportRecord | undefined {
    if (property === null || vintage === null) return undefined;
    const found = feature.properties[property];
    const text = typeof found === "string" ? found : "";
    const cell = { row, column: property, text, raw: text };
    const code = asAreaCode(text);
    const areaType = code === undefined ? undefined : (choices.areaType ?? gssAreaType(code));
    if (code === undefined || areaType === null || areaType === undefined)
      return book.report.block(cell, noAreaType(text));
    const geometry = geometryIn(feature.geometry, cell, book.report);
    const key: AreaKey = { areaType, vintage, code };
    if (geometry === undefined) return undefined;
    if (!isFirst(cell, `${vintage} ${areaTypeWords[areaType].one}`, code)) return undefined;
    if (!surroundings.isKnownArea(areaType, vintage, code)) strangers++;
    types.set(areaType, 1 + (types.get(areaType) ?? 0));
    return { type: "shape", row, shape: { ...key, quality: "official", geometry } };
  }
}

function shapesTitle(types: ReadonlyMap<AreaType, number>, vintage: string): string {
  const counted = [...types].map(([type, count]) => {
    const words = areaTypeWords[type];
    return `${count.toLocaleString("en-GB")} ${count === 1 ? words.one : words.many}`;
  });
  return `Shapes of ${counted.length === 0 ? "no areas" : counted.join(", ")}, boundaries of ${vintage}`;
}

const featuresInBatch = 1_000;
