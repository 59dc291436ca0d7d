import type { Dataset } from "../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { OpenDatabase } from "../../server/store/database.ts";
import { importDataset } from "../../server/store/importing/importDataset.ts";
import type { PublishingChoices } from "../../server/store/importing/publishDataset.ts";
import type { FileToRead } from "../../server/store/importing/readInto.ts";
import type { Watching } from "../../server/store/importing/target.ts";

/** A file of these lines, in pieces of `pieceSize` bytes as a network would bring it. */
export function aFile(name: string, lines: readonly string[], pieceSize = 64): FileToRead {
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += pieceSize) yield bytes.subarray(start, start + pieceSize);
  }
  return { name, bytes: pieces() };
}

/** Imports a file of these lines, as the command line would. */
export function imported(
  database: OpenDatabase,
  partnership: PartnershipId,
  file: FileToRead,
  choices: ReadingChoices & Partial<PublishingChoices> = {},
  watching: Watching = {},
): Promise<Dataset> {
  return importDataset(database, partnership, file, { holdOutBadRows: false, ...choices }, watching);
}

export const areaLines = [
  "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
  "district,2023,E07000001,Vale,-2.2,51.8,90000,2021,rural",
  "ward,2023,E05000001,North Ward,-2.21,51.85,4000,2021,urban",
  "ward,2023,E05000002,South Ward,-2.19,51.75,5000,2021,rural",
  "ward,2023,E05000003,East Ward,-2.1,51.8,,,",
];

export const partLines = [
  "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis",
  "district,2023,E07000001,ward,2023,E05000001,1,exact",
  "district,2023,E07000001,ward,2023,E05000002,0.75,population",
];

export const indicatorLines = [
  "indicator,title,level,unit,kind,direction,counted_at,role,source,source_url,licence,published,notes",
  "offline-adults,Adults who are offline,essential,people,stock,higher is more need,where people live,headline,Our survey,,OGL,2024-05-01,",
];

export const needLines = [
  "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
  "offline-adults,ward,2023,E05000001,2024,410,380,440,",
  "offline-adults,ward,2023,E05000002,2024,0,,,",
  "offline-adults,ward,2023,E05000003,2024,,1,4,c",
];

/** Areas and indicators that need and offers can be about, imported into a partnership. */
export async function groundLaid(database: OpenDatabase, partnership: PartnershipId): Promise<void> {
  await imported(database, partnership, aFile("areas.csv", areaLines));
  await imported(database, partnership, aFile("area-parts.csv", partLines));
  await imported(database, partnership, aFile("indicators.csv", indicatorLines));
}
