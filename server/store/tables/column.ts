import type { ColumnType } from "kysely";

/** JSON goes in as text (pg would take an array for a PostgreSQL array) and comes out parsed. */
export type Json<Value> = ColumnType<Value, string, string>;

/** PostgreSQL fills it in when it is left out. */
export type Timestamp = ColumnType<Date, Date | undefined, Date>;
