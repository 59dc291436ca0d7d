import type { AreaCode, AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { ownVintage } from "../../domain/contract/ownArea.ts";
import { mostCompared } from "./comparedCodes.ts";

type Kind = Pick<AreaKey, "areaType" | "vintage">;

/** What comes of adding an area: the codes that are then compared, and what is said of it. Where it cannot be added the codes stay and the sentence says why. */
export function addedArea(
  codes: readonly AreaCode[],
  kind: Kind,
  area: AreaKey,
  name: string,
): { readonly codes: readonly AreaCode[]; readonly said: string } {
  const { one, many } = areaTypeWords[kind.areaType];
  if (area.areaType !== kind.areaType) {
    const other = areaTypeWords[area.areaType].one;
    return {
      codes,
      said: `${name} is a ${other}. Only ${many} can stand beside each other here: areas of different kinds are not alike.`,
    };
  }
  if (area.vintage !== kind.vintage) {
    const year = kind.vintage === ownVintage ? "" : ` of ${kind.vintage}`;
    return {
      codes,
      said: `${name} is a ${one} of ${area.vintage}, and these are ${many}${year}: their boundaries differ.`,
    };
  }
  if (codes.includes(area.code)) return { codes, said: `${name} is there already.` };
  if (codes.length >= mostCompared) {
    return {
      codes,
      said: `${name} was not added: ${mostCompared} ${many} are the most that fit beside each other. Remove one first.`,
    };
  }
  return { codes: [...codes, area.code], said: `${name} was added.` };
}
