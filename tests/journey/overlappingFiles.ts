import type { TestFile } from "./drivers/uploadScreen.ts";

/** Wards of Bolton in which somebody is in need, with the people and the range they may lie in. Kearsley has no offer near it. */
const needs: Readonly<Record<string, string>> = {
  E05014821: "500,200,800",
  E05014827: "800,700,900",
  E05014828: "300,250,350",
  E05014830: "1200,1100,1300",
};
const wards = Array.from({ length: 20 }, (_, place) => `E050148${18 + place}`);

/** What three invented files say of Bolton, in the order in which they must be published: 110 people a year round Horwich and 150 places, half a hundred in Bromley Cross, nobody sure how many. */
export const overlappingFiles: readonly TestFile[] = [
  {
    name: "overlap-indicators.csv",
    text: lines(
      "indicator,title,level,unit,kind,direction,counted_at,role,source,basis",
      "bolton-asked,Adults who asked for help,essential,people,stock,higher is more need,where people live,headline,Bolton survey,measured",
    ),
  },
  {
    name: "overlap-need.csv",
    text: lines(
      "indicator,area_type,area_vintage,area_code,period,value,lo,hi",
      ...wards.map((code) => `bolton-asked,ward,2024,${code},2026,${needs[code] ?? "0,0,0"}`),
    ),
  },
  {
    name: "overlap-offers.csv",
    text: lines(
      "provider,title,level,delivery,venue,lon,lat,places,places_period,places_basis",
      "Horwich Library,Tablets from the start,essential,in person,Horwich Library,-2.53678,53.59676,60,year,measured",
      "Vale College,Get online with confidence,essential,in person,Horwich Library,-2.53678,53.59676,40,year,measured",
      "Blackrod Community Centre,Phones and forms,essential,in person,Blackrod Community Centre,-2.57810,53.59120,50,year,measured",
      "Bromley Cross Library,First clicks,essential,in person,Bromley Cross Library,-2.42439,53.61915,35,year,measured",
      "Turton Trust,Screens for all,essential,in person,Turton Hall,-2.42100,53.62300,35,year,measured",
    ),
  },
];

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
