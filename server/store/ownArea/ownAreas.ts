import { sql } from "kysely";
import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../../domain/contract/area.ts";
import { officialAreaTypeSchema } from "../../../domain/contract/areaType.ts";
import { type OwnArea, ownAreaSchema } from "../../../domain/contract/ownArea.ts";
import { apportionment } from "../../../domain/ownArea/apportionment.ts";
import type { Database } from "../database.ts";
import { type StudyArea, withReportedAreas } from "../read/reportedAreas.ts";
import { fromOwnAreas, partsOutside } from "./fromOwnAreas.ts";

const rowSchema = ownAreaSchema
  .omit({ madeOf: true, apportionment: true, overlaps: true })
  .extend({ areaType: officialAreaTypeSchema, vintage: vintageSchema });

/** The own areas that the entries named made, by name, with all that a page tells of them. */
export async function ownAreas(
  db: Database,
  { partnership, entries }: { readonly partnership: NonNullable<StudyArea>; readonly entries: readonly number[] },
): Promise<OwnArea[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql<{ at: Date }>`${withReportedAreas(partnership)}
    select entry.code, entry.number as entry, entry.name, entry.made_by, entry.area_type, entry.vintage, entry.outline,
      entry.by_whom as by, entry.at,
      jsonb_agg(jsonb_build_object('code', part.code, 'name', coalesce(area.name, part.code)) order by part.code) as parts,
      case when bool_and(area.adults is not null) then sum(area.adults) end as adults,
      ${partsOutside}
    ${fromOwnAreas({ partnership, entries })}
    order by lower(entry.name), entry.number`.execute(db);
  const found = z.array(rowSchema).parse(rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })));
  const owners = ownersOfParts(found);
  return found.map((row) => asOwnArea(row, owners));
}

type Row = z.infer<typeof rowSchema>;

function asOwnArea(row: Row, owners: ReadonlyMap<string, readonly Row[]>): OwnArea {
  const { areaType, vintage, ...same } = row;
  const codes = row.parts.map(({ code }) => areaCodeSchema.parse(code));
  const others = new Set(row.parts.flatMap((part) => owners.get(keyOf(row, part.code)) ?? []));
  others.delete(row);
  return {
    ...same,
    madeOf: { areaType, vintage },
    apportionment: apportionment({ areaType, vintage, codes, madeBy: row.madeBy }),
    overlaps: [...others].map(({ name }) => name),
  };
}

function ownersOfParts(rows: readonly Row[]): Map<string, Row[]> {
  const owners = new Map<string, Row[]>();
  for (const row of rows) {
    for (const { code } of row.parts) {
      const others = owners.get(keyOf(row, code));
      if (others === undefined) owners.set(keyOf(row, code), [row]);
      else others.push(row);
    }
  }
  return owners;
}

function keyOf({ areaType, vintage }: Row, code: string): string {
  return `${areaType}/${vintage}/${code}`;
}
