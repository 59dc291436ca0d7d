import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Partnership, partnershipSchema } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** Every column of a partnership with its study area in order of code: the one select that all queries of partnerships start from. */
export function partnershipColumns(db: Database) {
  return db
    .selectFrom("partnership")
    .select((make) => [
      "id",
      "name",
      "bufferKm",
      "isDemo",
      "createdAt",
      jsonArrayFrom(
        make
          .selectFrom("studyArea")
          .select(["areaType", "vintage", "code"])
          .whereRef("studyArea.partnershipId", "=", "partnership.id")
          .orderBy("areaType")
          .orderBy("vintage")
          .orderBy("code"),
      ).as("studyArea"),
    ]);
}

type PartnershipRow = Awaited<ReturnType<ReturnType<typeof partnershipColumns>["execute"]>>[number];

/** The noun from its row. */
export function asPartnership({ createdAt, studyArea, ...same }: PartnershipRow): Partnership {
  const keys = studyArea.map((key) => camelKey(key));
  return partnershipSchema.parse({ ...same, studyArea: keys, createdAt: createdAt.toISOString() });
}

// PostgreSQL builds this JSON itself, with its own column names, and the names inside JSON are left alone.
function camelKey(key: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { areaType: key["area_type"], vintage: key["vintage"], code: key["code"] };
}
