import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { InsideAnswer } from "../../domain/contract/ownArea.ts";
import { countWritten } from "../data/written.ts";
import type { PartKind } from "./stepProps.ts";

type Props = { readonly kind: PartKind; readonly answer: InsideAnswer };

/** What an outline has ticked, in words: how many lie inside, how many are so near the line that they should be looked at again. */
export function InsideReport({ kind: { areaType }, answer }: Props) {
  return (
    <output className="inset said">
      {insideWords(areaType, answer).map((sentence) => (
        <span key={sentence} className="inside-report">
          {sentence}
        </span>
      ))}
    </output>
  );
}

function insideWords(areaType: PartKind["areaType"], { inside, nearEdge, withoutPoint }: InsideAnswer): string[] {
  const { one, many } = areaTypeWords[areaType];
  const near = nearEdge.length;
  return [
    inside.length === 0
      ? `No ${one} has its centre of population inside this outline. Draw or choose a larger one, or tick areas in the list.`
      : `${countWritten(inside.length, one, many)} ${inside.length === 1 ? "has its" : "have their"} centre of population inside and ${inside.length === 1 ? "is" : "are"} ticked. Each counts whole, also where the line runs through it.`,
    ...(near === 0
      ? []
      : [
          `${countWritten(near, one, many)} ${near === 1 ? "lies" : "lie"} so near the line that you should look again: choose “Only those near the outline” below.`,
        ]),
    ...(withoutPoint === 0
      ? []
      : [
          `${countWritten(withoutPoint, one, many)} ${withoutPoint === 1 ? "has" : "have"} no known centre: nobody can tell on which side.`,
        ]),
  ];
}
