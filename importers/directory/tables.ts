/**
 * The tables of an Open Referral (HSDS) directory that are read, by name: other names they go by, the columns that must be there, and those that are read
 * where they are.
 */
export const directoryTables = {
  services: {
    also: ["service"],
    needs: ["id", "organization_id", "name"],
    may: [
      "url",
      "email",
      "status",
      "fees_description",
      "eligibility_description",
      "minimum_age",
      "maximum_age",
      // Not of the standard: what an analyst adds to say which services teach digital skills, and to how many.
      "level",
      "places",
      "places_period",
      "places_basis",
    ],
  },
  organizations: { also: ["organization", "organisations"], needs: ["id", "name"], may: [] },
  service_at_location: {
    also: ["services_at_location", "service_at_locations"],
    needs: ["service_id", "location_id"],
    may: ["id"],
  },
  locations: { also: ["location"], needs: ["id"], may: ["location_type", "name", "latitude", "longitude"] },
  addresses: {
    also: ["address", "physical_addresses"],
    needs: ["location_id"],
    may: ["address_1", "address_2", "city", "postal_code", "address_type"],
  },
  schedules: {
    also: ["schedule"],
    needs: [],
    may: [
      "service_id",
      "location_id",
      "service_at_location_id",
      "valid_from",
      "valid_to",
      "freq",
      "interval",
      "byday",
      "description",
      "opens_at",
      "closes_at",
    ],
  },
  cost_options: {
    also: ["cost_option"],
    needs: ["service_id"],
    may: ["option", "currency", "amount", "amount_description"],
  },
} as const;

/** A table that is read. */
export type TableName = keyof typeof directoryTables;

/** A column that is read of it. */
export type ColumnOf<Name extends TableName> =
  | (typeof directoryTables)[Name]["needs"][number]
  | (typeof directoryTables)[Name]["may"][number];

/** A row of a table: its number as a spreadsheet shows it, and its cells without spaces around them; blank where the table has no such column. */
export type TableRow<Name extends TableName> = {
  readonly row: number;
  readonly cell: (column: ColumnOf<Name>) => string;
};
