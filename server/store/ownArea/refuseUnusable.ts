import { sql } from "kysely";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { mostOwnAreas, type NewOwnArea } from "../../../domain/contract/ownArea.ts";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import { counted } from "../../../domain/score/words/counted.ts";
import type { Database } from "../database.ts";
import { reportedNames } from "../read/reportedNames.ts";
import { Refusal } from "../refusal.ts";

type Wanted = {
  readonly partnership: Partnership;
  readonly wanted: Pick<NewOwnArea, "name" | "areaType" | "vintage" | "codes">;
  /** The code of the own area that is changed; undefined where a new one is made. */
  readonly code: string | undefined;
  /** The entries in force. */
  readonly entries: readonly number[];
};

/** Throws a Refusal where an own area cannot be what it is to be: a name that another has ("conflict"), parts outside the study area or too many own areas ("unusable"). */
export async function refuseUnusable(db: Database, { partnership, wanted, code, entries }: Wanted): Promise<void> {
  if (code === undefined && entries.length >= mostOwnAreas) {
    throw new Refusal("unusable", `A partnership can have ${mostOwnAreas} own areas. Remove one first.`);
  }
  const { rows } = await sql<{ name: string }>`
    select name from own_area
    where partnership_id = ${partnership.id} and number = any(${entries}::integer[])
      and lower(name) = lower(${wanted.name}) and code is distinct from ${code ?? null}`.execute(db);
  if (rows[0] !== undefined) {
    throw new Refusal("conflict", `There is an own area called “${rows[0].name}” already. Choose another name.`);
  }
  const names = await reportedNames(db, { partnership, areaType: wanted.areaType, vintage: wanted.vintage });
  const strangers = [...new Set(wanted.codes)].filter((part) => !names.has(part));
  if (strangers.length > 0) {
    const words = areaTypeWords[wanted.areaType];
    const which = strangers.slice(0, 5).join(", ") + (strangers.length > 5 ? ` and ${strangers.length - 5} more` : "");
    throw new Refusal(
      "unusable",
      `An own area is made of areas of the study area only. The study area has no ${strangers.length === 1 ? words.one : words.many} of ${wanted.vintage} with the code${strangers.length === 1 ? "" : "s"} ${which} (${counted(strangers.length, words)}). Take ${strangers.length === 1 ? "it" : "them"} out and save again.`,
    );
  }
}
