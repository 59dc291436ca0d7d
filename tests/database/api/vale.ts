import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { areaKeySchema } from "../../../domain/contract/area.ts";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import { builtApp } from "../builtApp.ts";
import { createPartnership } from "../../../server/store/partnership/createPartnership.ts";
import { aFile, imported } from "../builders.ts";
import { type FreshDatabase, freshDatabase } from "../freshDatabase.ts";

/**
 * A small country for the tests of the API. Two districts of two wards each make up a county; a third ward of Vale lies in no list but its own.
 * Vale's partnership has the district of Vale as its study area; Hill's partnership has Hill, and no data of its own.
 */
export type Vale = {
  readonly app: FastifyInstance;
  readonly database: FreshDatabase;
  readonly vale: Partnership;
  readonly hill: Partnership;
};

export const areaLines = [
  "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
  "county,2023,E10000001,Shire,,,,,",
  "district,2023,E07000001,Vale,-2.2,51.8,9000,2021,rural",
  "district,2023,E07000002,Hill,-2.0,51.8,6000,2021,rural",
  "ward,2023,E05000001,North Ward,-2.21,51.82,4000,2021,urban",
  "ward,2023,E05000002,South Ward,-2.19,51.78,5000,2021,urban",
  "ward,2023,E05000003,Hill Top,-2.0,51.82,3000,2021,rural",
  "ward,2023,E05000004,Hill Foot,-2.0,51.78,3000,2021,rural",
];

export const partLines = [
  "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis",
  "district,2023,E07000001,ward,2023,E05000001,1,exact",
  "district,2023,E07000001,ward,2023,E05000002,1,exact",
  "district,2023,E07000002,ward,2023,E05000003,1,exact",
  "district,2023,E07000002,ward,2023,E05000004,1,exact",
  "county,2023,E10000001,district,2023,E07000001,1,exact",
  "county,2023,E10000001,district,2023,E07000002,1,exact",
];

export const postcodeLines = [
  "postcode,lon,lat,area_type,area_vintage,area_code,ended",
  "GL5 1AA,-2.21,51.82,ward,2023,E05000001,",
  "GL5,-2.2,51.8,,,,",
];

export const indicatorLines = [
  "indicator,title,level,unit,kind,direction,counted_at,role,source,source_url,licence,published,notes",
  "offline,Adults who are offline,essential,people,stock,higher is more need,where people live,headline,Our survey,,OGL,2024-05-01,measured by survey",
  "office,Adults without office skills,general,people,stock,higher is more need,where people live,headline,Our survey,,OGL,2024-05-01,",
];

export const needLines = [
  "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
  "offline,ward,2023,E05000001,2024,400,380,440,",
  "offline,ward,2023,E05000002,2024,,1,4,c",
  "offline,ward,2023,E05000003,2024,0,,,",
  "offline,ward,2023,E05000001,2023,300,,,",
  "office,district,2023,E07000001,2024,1000,,,",
];

export const offerLines = [
  "listing_id,provider,ukprn,company_number,charity_number,title,level,delivery,venue,address,postcode,lon,lat,point_quality,serves,places,places_period,places_basis,audience,cost,times,starts,ends,funding,website,phone,email,started,completed",
  "a1,Vale College,10001234,,,=First steps online,essential,in person,The Mill,1 Mill Lane,GL5 1AA,,,,,30,year,measured,,,,2024-09-01,,,,,,12,9",
  "a2,Vale Library,,,,Coffee and clicks,essential,in person,Vale Library,,,-2.19,51.78,exact,,,year,unknown,,,,,,,,,,,",
  "a3,Far Away Ltd,,,,Too far to go,essential,in person,Far,,,-1.0,51.8,exact,,50,year,measured,,,,,,,,,,,",
  "a4,Jobcentre,,,,Jobcentre,,signposting,Jobcentre,,,-2.2,51.8,exact,,,year,unknown,,,,,,,,,,,",
];

/** Makes the country before the tests of a file and takes it down after them. Read it inside a test: `const { app } = vale();` */
export function valeForFile(
  options: { readonly largestFileInBytes?: number; readonly webRoot?: string } = {},
): () => Vale {
  let made: Vale | undefined;
  beforeAll(async () => {
    made = await makeVale(options);
  });
  afterAll(async () => {
    await made?.app.close();
    await made?.database.drop();
  });
  return () => {
    if (made === undefined) throw new Error("Vale is made before the first test: ask for it inside a test.");
    return made;
  };
}

async function makeVale(options: { readonly largestFileInBytes?: number; readonly webRoot?: string }): Promise<Vale> {
  const database = await freshDatabase();
  const first = await createPartnership(database, { name: "Ground", studyArea: [], bufferKm: 0 });
  await imported(database, first.id, aFile("areas.csv", areaLines));
  await imported(database, first.id, aFile("parts.csv", partLines));
  await imported(database, first.id, aFile("postcodes.csv", postcodeLines));
  const vale = await createPartnership(database, { name: "Vale", studyArea: [district("E07000001")], bufferKm: 20 });
  const hill = await createPartnership(database, { name: "Hill", studyArea: [district("E07000002")], bufferKm: 20 });
  await imported(database, vale.id, aFile("indicators.csv", indicatorLines));
  await imported(database, vale.id, aFile("need.csv", needLines));
  await imported(database, vale.id, aFile("offers.csv", offerLines));
  const app = await builtApp({ database, ...options });
  return { app, database, vale, hill };
}

function district(code: string) {
  return areaKeySchema.parse({ areaType: "district", vintage: "2023", code });
}

/** Asks the API and gives the reply's body as JSON. */
export async function asked(app: FastifyInstance, address: string): Promise<unknown> {
  const reply = await app.inject({ method: "GET", url: `/api/v1${address}` });
  return reply.json();
}
