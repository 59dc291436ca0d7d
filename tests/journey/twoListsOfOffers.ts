import type { TestFile } from "./drivers/uploadScreen.ts";

// Invented, all of it: two lists of the same few places in Horwich, one kept by a council, one by a directory. Nobody has these phone numbers.
const head =
  "provider,title,level,delivery,venue,address,postcode,lon,lat,phone,website,places,places_period,places_basis";

/** The council's list: every place once, 40 places at the essential level. */
export const councilList: TestFile = {
  name: "council-list.csv",
  text: `${head}
Horwich Library,Tablets from the start,essential,in person,Horwich Library,12 Jones Street,BL6 7AJ,-2.53678,53.59676,01632 960001,www.horwich.example,10,year,measured
Willow Learning Trust,First steps online,essential,in person,Willow House,4 Mill Lane,BL6 6AQ,-2.54600,53.59100,01632 960002,www.willow.example,8,year,measured
Rowan Centre,Email and safety,essential,in person,Rowan Centre,88 Chorley New Road,BL6 5QA,-2.52500,53.60200,01632 960003,,6,year,measured
Hazel Community Association,Get online,essential,in person,Hazel Hall,7 Church Street,BL6 6BQ,-2.55300,53.59900,01632 960004,www.hazel.example,10,year,measured
Bolton Seniors Network,Smartphones,essential,in person,Old Fire Station,3 Lee Lane,BL6 7BU,-2.54500,53.60500,01632 960005,,6,year,measured
Alder Works,Spreadsheets,general,in person,Alder Works,1 Station Road,BL6 5NL,-2.53000,53.58700,01632 960006,www.alder.example,40,year,measured
`,
};

/** The directory's list: most of the same under other names, and one at the same address that is another. 49 places at the essential level. */
export const directoryList: TestFile = {
  name: "directory-list.csv",
  text: `${head}
Horwich Library,Tablets: from the start,essential,in person,Horwich Library,12 Jones St,BL6 7AJ,-2.53678,53.59676,01632 960001,https://horwich.example/,10,year,measured
Willow Trust Learning Ltd,First steps on line,essential,in person,Willow House,4 Mill Lane,BL6 6AQ,-2.54600,53.59100,01632 960092,,8,year,measured
The Rowan Ctr,Email and staying safe,essential,in person,Rowan Centre,Chorley New Rd,BL6 5QA,-2.52500,53.60200,,,6,year,measured
Hazel Community Assoc,Get online,essential,in person,Hazel Hall,7 Church St,BL6 6BQ,-2.55300,53.59900,01632 960004,,20,year,measured
Knit and Natter CIC,Smartphones,essential,in person,Old Fire Station,3 Lee Lane,BL6 7BU,-2.54500,53.60500,01632 960005,,5,year,measured
Alder Works CIC,Spreadsheets and budgets,general,in person,Alder Works,1 Station Road,BL6 5NL,-2.53000,53.58700,,www.alder.example,40,year,measured
`,
};
