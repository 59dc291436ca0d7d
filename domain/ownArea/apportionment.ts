import { areaTypeWords } from "../contract/areaType.ts";
import type { OwnAreaMadeBy } from "../contract/ownArea.ts";
import { counted } from "../score/words/counted.ts";
import type { OwnAreaList } from "./ownAreaList.ts";

/** How an own area's figures come from smaller areas, in a sentence that stands wherever its figures do. */
export function apportionment({
  areaType,
  vintage,
  codes,
  madeBy,
}: Pick<OwnAreaList, "areaType" | "vintage" | "codes"> & { readonly madeBy: OwnAreaMadeBy }): string {
  const made = `Made of ${counted(codes.length, areaTypeWords[areaType])} (${vintage}), ${codes.length === 1 ? "" : "each "}counted whole`;
  return `${made}; ${chosenWords[madeBy]}.`;
}

const chosenWords: Readonly<Record<OwnAreaMadeBy, string>> = {
  "chosen from a list": "chosen from a list",
  drawn: "chosen by whether their centre of population lies inside a drawn outline, and looked over by hand",
  uploaded: "chosen by whether their centre of population lies inside an uploaded outline, and looked over by hand",
};
