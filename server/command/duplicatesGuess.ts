import { plainName } from "../../importers/table/plainName.ts";
import type { FieldColumns, ListingField } from "./duplicatesFields.ts";

/**
 * Which columns hold what, by the names that such columns usually have; a field that no column fits is not there. Of several names for one field the first in the
 * list counts: of a table with “provider” and “name”, the name is mostly the venue's. Parts of an address are joined in the order in which they are written.
 */
export function guessedColumns(header: readonly string[]): FieldColumns {
  const named = new Map<string, string>();
  for (const name of header) if (!named.has(plainName(name))) named.set(plainName(name), name);
  const found = (plain: string): string[] => {
    const name = named.get(plain);
    return name === undefined ? [] : [name];
  };
  const guesses = Object.entries(single).map(([field, names]): [string, string[]] => [
    field,
    names.flatMap(found).slice(0, 1),
  ]);
  const person = [firstNames, surnames].flatMap((names) => names.flatMap(found).slice(0, 1));
  const address = [
    addresses.flatMap(found).slice(0, 1),
    ...addressParts.map((names) => names.flatMap(found).slice(0, 1)),
  ].flat();
  const all = new Map<string, string[]>([...guesses, ["address", address], ["times", times.flatMap(found)]]);
  if (all.get("name")?.length === 0 && person.length === 2) all.set("name", person);
  // What a listing is called is no course beside it.
  if (all.get("name")?.[0] === all.get("title")?.[0] || all.get("name") === person) all.delete("title");
  if (!all.has("title") || all.get("title")?.length === 0) for (const field of ["level", "times"]) all.delete(field);
  return Object.fromEntries([...all].filter(([, columns]) => columns.length > 0));
}

const spaced = (text: string): readonly string[] => text.split(" ");

const single: Readonly<Record<Exclude<ListingField, "address" | "times">, readonly string[]>> = {
  name: spaced(
    "provider providername nameofprovider trainingprovider organisation organization organisationname organizationname nameoforganisation orgname org name listingname businessname companyname company institution institutionname college charity charityname tradingname operator servicename service venuename library libraryname school schoolname title",
  ),
  venue: spaced("venue venuename location locationname site sitename building buildingname campus"),
  postcode: spaced("postcode venuepostcode postalcode zip zipcode postcodes"),
  phone: spaced(
    "phone telephone tel phonenumber telephonenumber telephoneno telno phoneno contactnumber contactphone mobile",
  ),
  url: spaced("url website web webaddress websiteurl webpage site homepage link"),
  lat: spaced("lat latitude y"),
  lon: spaced("lon lng long longitude x"),
  ukprn: spaced("ukprn providerukprn ukproviderreferencenumber"),
  company_number: spaced("companynumber companyno companyregistrationnumber companieshousenumber crn"),
  charity_number: spaced("charitynumber charityno registeredcharitynumber charityregistrationnumber"),
  uprn: spaced("uprn"),
  title: spaced("title coursetitle coursename course courseortitle qualification"),
  level: spaced("level skilllevel courselevel"),
};

// Each by itself tells one run of a course from another.
const times = spaced("starts startdate ends enddate times dayandtime audience");
const firstNames = spaced("givenname firstname forename");
const surnames = spaced("surname lastname familyname");
const addresses = spaced("address addr fulladdress venueaddress streetaddress locationaddress addressfull");
const addressParts = [
  spaced("streetnumber housenumber"),
  spaced("address1 addressline1 addr1 line1"),
  spaced("street streetname road"),
  spaced("address2 addressline2 addr2 line2"),
  spaced("address3 addressline3 addr3 line3"),
  spaced("locality"),
  spaced("suburb"),
  spaced("town city posttown"),
];
