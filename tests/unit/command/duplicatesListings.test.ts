import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fieldColumnsFrom } from "../../../server/command/duplicatesFields.ts";
import type { SaidColumns } from "../../../server/command/duplicatesHeader.ts";
import { readListings } from "../../../server/command/duplicatesListings.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-listings-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string, said: SaidColumns = {}) {
  const path = join(folder, "table.csv");
  writeFileSync(path, text);
  const { listings, notes } = await readListings([path], said, () => {});
  return { listings, notes: notes.map((note) => note.replace(path, "table.csv")) };
}

const nothingElse = {
  source: "table.csv",
  venue: null,
  address: null,
  postcode: null,
  phone: null,
  website: null,
  lon: null,
  lat: null,
  ukprn: null,
  companyNumber: null,
  charityNumber: null,
  uprn: null,
};

test("reads tables that are quoted with apostrophes, as published ones from ARFF are", async () => {
  const { listings } = await read(
    "id,name,addr,city,phone\n1,'ann\\'s  place','435 s. main st., suite 2','los angeles',310/246-1501\n2,'l\\'or','9 hill rd.',marcombe,\n3,plain,'1 low rd.',ashby,\n",
    { id: "id" },
  );
  expect(listings).toEqual([
    {
      ...nothingElse,
      id: "1",
      name: "ann's  place",
      address: "435 s. main st., suite 2, los angeles",
      phone: "310/246-1501",
    },
    { ...nothingElse, id: "2", name: "l'or", address: "9 hill rd., marcombe" },
    { ...nothingElse, id: "3", name: "plain", address: "1 low rd., ashby" },
  ]);
});

test("an apostrophe at the start of a name is part of it", async () => {
  const { listings } = await read("id,name\n1,'T Haantje\n2,'Ndalo House\n", { id: "id" });
  expect(listings.map(({ name }) => name)).toEqual(["'T Haantje", "'Ndalo House"]);
});

test("reads tables with a space between the comma and the quotation mark", async () => {
  const { listings } = await read('name, address\n"ann\'s", "435 main st., suite 2"\n"bo ""b"" b", "2 low rd."\n');
  expect(listings).toEqual([
    { ...nothingElse, id: "2", name: "ann's", address: "435 main st., suite 2" },
    { ...nothingElse, id: "3", name: 'bo "b" b', address: "2 low rd." },
  ]);
});

test("finds columns by their usual names, joins the parts of an address, and says what was used", async () => {
  const { listings, notes } = await read(
    "Title,Organisation Name,House number,Street,Town,Post Code,Tel No,Web site,Lng,Latitude,UKPRN\nExcel,Thornwick College,12,High Street,Thornwick,TH1 2AB,01632 960123,t.ac.uk,-2.5,53.25,10001234\n",
  );
  expect(listings).toEqual([
    {
      ...nothingElse,
      id: "2",
      name: "Thornwick College",
      address: "12 High Street, Thornwick",
      postcode: "TH1 2AB",
      phone: "01632 960123",
      website: "t.ac.uk",
      lon: -2.5,
      lat: 53.25,
      ukprn: "10001234",
    },
  ]);
  expect(notes[0]).toBe(
    "table.csv: 1 listing; name=Organisation Name, address=House number+Street+Town, postcode=Post Code, phone=Tel No, url=Web site, lat=Latitude, lon=Lng, ukprn=UKPRN, title=Title.",
  );
});

test("in a single file a column called source says the source, and it is said; another one may be named", async () => {
  const text =
    "id,Source,register,name,postcode\n1,council,A,Example College,M1 1AA\n2,directory,B,Example Coll,M1 1AA\n";
  const taken = await read(text);
  expect(taken.listings.map(({ source }) => source)).toEqual(["council", "directory"]);
  expect(taken.notes[0]).toMatch(/source=Source\.$/);
  const named = await read(text, { source: "register" });
  expect(named.listings.map(({ source }) => source)).toEqual(["A", "B"]);
});

test("uses only the columns that are named, whatever their case, and joins several", async () => {
  const { listings } = await read(
    "rec_id, given_name, surname, suburb, postcode\nr1, anna, okafor, thornwick, 4011\n",
    {
      id: "rec_id",
      columns: fieldColumnsFrom("name=Given Name+surname,postcode=postcode"),
    },
  );
  expect(listings).toEqual([{ ...nothingElse, id: "r1", name: "anna okafor", postcode: "4011" }]);
});

test("a point that cannot be is said and left out; 0, 0 is no point", async () => {
  const { listings, notes } = await read("name,lat,lon\nA,0,0\nB,53.1,north\nC,453,2\nD,53.1,\nE,53.1,-2.1\n");
  expect(listings.map(({ lon, lat }) => [lon, lat])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [null, null],
    [-2.1, 53.1],
  ]);
  expect(notes).toContain(
    "table.csv: 3 rows say no usable longitude and latitude in degrees: they were compared without a point.",
  );
});
