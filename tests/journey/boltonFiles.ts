import type { TestFile } from "./drivers/uploadScreen.ts";

// The wards of Bolton that the story is about, 12 km apart, and the eighteen others, in which nobody is in need.
const horwich = "E05014827";
const kearsley = "E05014830";
const others = Array.from({ length: 20 }, (_, place) => `E050148${18 + place}`).filter(
  (code) => code !== horwich && code !== kearsley,
);

/** Says what the need figures measure: a stock of people who lack essential skills. */
export const indicators: TestFile = {
  name: "bolton-indicators.csv",
  text: lines(
    "indicator,title,level,unit,kind,direction,counted_at,role,source",
    "bolton-essential,Adults who asked for help,essential,people,stock,higher is more need,where people live,headline,Bolton survey",
  ),
};

/** Kearsley's figure is a dash, which may mean anything; one code belongs to no ward. */
export const badNeed: TestFile = {
  name: "bolton-need.csv",
  text: lines(
    "indicator,area_type,area_vintage,area_code,period,value",
    `bolton-essential,ward,2024,${horwich},2026,800`,
    `bolton-essential,ward,2024,${kearsley},2026,-`,
    "bolton-essential,ward,2024,E05099999,2026,12",
    ...others.map((code) => `bolton-essential,ward,2024,${code},2026,0`),
  ),
};

/** The same with Kearsley counted: 1,200 people, 12 km from the only offer. */
export const goodNeed: TestFile = {
  name: "bolton-need-mended.csv",
  text: lines(
    "indicator,area_type,area_vintage,area_code,period,value",
    `bolton-essential,ward,2024,${horwich},2026,800`,
    `bolton-essential,ward,2024,${kearsley},2026,"1,200"`,
    ...others.map((code) => `bolton-essential,ward,2024,${code},2026,0`),
  ),
};

/** One offer, in the middle of Horwich North, written as Excel writes it: byte order mark, CRLF, an accent. */
export const offers: TestFile = {
  name: "bolton-offers.csv",
  text: `\uFEFF${[
    "provider,title,level,delivery,venue,lon,lat,places,places_period,places_basis",
    'Horwich Library,"Tablets, from the start – café",essential,in person,Horwich Library,-2.53678,53.59676,30,year,measured',
    "",
  ].join("\r\n")}`,
};

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
