import { type RawBuilder, sql } from "kysely";

/** The columns of an area, for `select ${areaColumns} from area`; `areaSchema` reads such a row. */
export const areaColumns: RawBuilder<unknown> = sql.raw(
  "area.area_type, area.vintage, area.code, area.name, area.lon, area.lat, area.adults, area.adults_year, area.urban_rural",
);
