import * as fc from "fast-check";
import { expect, test } from "vitest";
import { errorsFile } from "../../../../importers/errors/errorsFile.ts";
import { readText } from "../readText.ts";
import { directoryOf, goodTables } from "./directoryOf.ts";

const ids = fc.constantFrom("1", "2", "3", "4", "");

/** Small tables whose ids often fit and often do not. */
const tables = fc.record({
  services: fc.array(fc.record({ id: ids, organization: ids, status: fc.constantFrom("active", "", "inactive") }), {
    minLength: 1,
    maxLength: 6,
  }),
  organizations: fc.array(ids, { minLength: 1, maxLength: 4 }),
  links: fc.array(fc.record({ service: ids, location: ids }), { minLength: 1, maxLength: 8 }),
});

test("lists what a join by hand lists, whatever points to what", async () => {
  const property = fc.asyncProperty(tables, async ({ services, organizations, links }) => {
    const { records, issues, summary } = await readText(
      directoryOf({
        services: csv(
          "id,organization_id,name,status",
          services.map(({ id, organization, status }, at) => [id, organization, `service ${at}`, status]),
        ),
        organizations: csv(
          "id,name",
          organizations.map((id, at) => [id, `organisation ${at}`]),
        ),
        service_at_location: csv(
          "id,service_id,location_id",
          links.map(({ service, location }, at) => [`link ${at}`, service, location]),
        ),
        schedules: null,
        cost_options: null,
      }),
    );
    const offered = (id: string) => services.findIndex((service) => id !== "" && service.id === id);
    const provider = (id: string) => organizations.findIndex((each) => id !== "" && each === id);
    const alone = services.filter(({ id }, at) => offered(id) === at && links.every(({ service }) => service !== id));
    // A link without any cell but its id is no blank row: it names no service, and is held out.
    const rows = [...links.map(({ service }) => service), ...alone.map(({ id }) => id)];
    const expected = rows.flatMap((id, at) => {
      const service = services[offered(id)];
      const by = provider(service?.organization ?? "");
      const isListed = service !== undefined && by >= 0 && service.status !== "inactive";
      return isListed ? [[at + 2, `service ${offered(id)}`, `organisation ${by}`]] : [];
    });
    const leftOut = rows.filter((id) => services[offered(id)]?.status === "inactive").length;
    const listed = records.flatMap((record) =>
      record.type === "listing" ? [[record.row, record.claim.title, record.claim.provider.name]] : [],
    );
    const heldOut = new Set(issues.filter(({ severity }) => severity === "row blocker").map(({ row }) => row)).size;
    expect(listed).toEqual(expected);
    expect([summary.rows, summary.heldOutRows]).toEqual([rows.length, rows.length - expected.length - leftOut]);
    expect(heldOut).toBe(summary.heldOutRows);
  });
  await fc.assert(property, { numRuns: 150 });
});

/** A good directory with a stretch of noise in it, often cut. */
const torn = fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(), fc.nat()).map(([noise, at, end]) => {
  const good = directoryOf();
  const file = good.slice(0, good.length - (end % 3 === 0 ? end % good.length : 0));
  file.set(noise.subarray(0, file.length - (at % file.length)), at % file.length);
  return file;
});

test("gives records or issues for any ZIP file with noise in it, never a crash or a hang, and no records of a stopped one", async () => {
  const property = fc.asyncProperty(torn, fc.integer({ min: 1, max: 900 }), async (content, pieceLength) => {
    const { records, issues } = await readText(content, {}, undefined, { pieceLength });
    const isStopped = issues.some(({ severity }) => severity === "file blocker");
    expect(records.length + issues.length).toBeGreaterThan(0);
    expect(isStopped ? records : []).toEqual([]);
  });
  await fc.assert(property, { numRuns: 200 });
});

const noisyTable = fc.array(
  fc.constantFrom(
    "id",
    "name",
    "service_id",
    "organization_id",
    "location_id",
    "s-1",
    ",",
    ",",
    "\n",
    "\n",
    '"',
    ";",
    "\u001f",
    "\0",
    "é",
    " ",
  ),
  { maxLength: 30 },
);

test("gives records or issues whatever text stands in one of the tables", async () => {
  const name = fc.constantFrom(...Object.keys(goodTables));
  const property = fc.asyncProperty(name, noisyTable, fc.boolean(), async (table, pieces, isBelow) => {
    const text = `${isBelow ? goodTables[table] : ""}${pieces.join("")}`;
    const { records, issues, summary } = await readText(directoryOf({ [table]: text }));
    expect(records.length + issues.length).toBeGreaterThan(0);
    const isStopped = issues.some(({ severity }) => severity === "file blocker");
    const leftOut = Object.values(summary.exclusions).reduce((sum, count) => sum + count, 0);
    const letIn = summary.rows - summary.heldOutRows - leftOut - summary.blankRows;
    expect(records).toHaveLength(isStopped ? 0 : letIn);
  });
  await fc.assert(property, { numRuns: 200 });
});

test("gives the joined table with an ERRORS column, and reads it again as the same listings and problems", async () => {
  const bytes = directoryOf({
    service_at_location: "id,service_id,location_id\n1,s-1,l-1\n\n2,s-9,l-1\n",
    locations: "id,name,latitude,longitude\nl-1,Central Library,53.4,-2.2\n",
  });
  const first = await readText(bytes);
  const issues = first.issues.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
  let text = "";
  for await (const part of errorsFile({ bytes: once(bytes), headerRow: first.summary.headerRow, issues })) text += part;
  const lines = text.split("\r\n");
  expect([lines.length, lines[0]?.slice(1, 34), lines[0]?.endsWith(",ERRORS")]).toEqual([
    6,
    "stands_in,listing_id,service_id,s",
    true,
  ]);
  expect(lines[3]).toContain("names service 's-9', which is not in the table of services");
  const again = await readText(text);
  expect(again.summary.kind).toBe("hsds");
  expect([again.records, again.issues]).toEqual([first.records, first.issues]);
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((row) => row.join(","))].join("\n");
}
