import type { ReadOutline } from "../../domain/ownArea/readOutlines.ts";
import { areasInside } from "../api/ownAreas.ts";
import type { OwnAreaDraft } from "./ownAreaDraft.ts";
import type { PartKind } from "./stepProps.ts";

/** What lies inside each outline, under the file's own names, or numbers where it has none. They are asked one after the other: two hundred at once would keep others waiting. */
export async function eachOutlineRead(
  partnership: string,
  kind: PartKind,
  outlines: readonly ReadOutline[],
): Promise<NonNullable<OwnAreaDraft["each"]>> {
  const each: NonNullable<OwnAreaDraft["each"]> = [];
  for (const [at, { name, geometry }] of outlines.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other on purpose
    const { inside } = await areasInside(partnership, { ...kind, outline: geometry });
    each.push({ name: name ?? `Area ${at + 1}`, codes: inside, outline: geometry });
  }
  return each;
}
