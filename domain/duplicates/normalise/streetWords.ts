/** What a street is called last, in full by its short forms; the first of each line is the full form. */
export const streetTypes: ReadonlyMap<string, string> = new Map(
  [
    "street st str",
    "road rd",
    "lane ln",
    "avenue ave av",
    "drive drv dr",
    "close cl",
    "court crt ct",
    "crescent cres cr",
    "circuit cct",
    "circle cir",
    "place pl",
    "square sq",
    "terrace ter terr tce",
    "gardens gdns",
    "grove gr gro",
    "boulevard blvd blv bvd",
    "highway hwy",
    "parkway pkwy",
    "parade pde",
    "way wy",
    "mews",
    "freeway fwy",
    "turnpike tpke",
    "esplanade esp",
  ].flatMap((line) => {
    const forms = line.split(" ");
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** Words that close a street's name only where nothing follows them: “Hill” in “Mill Hill”, but not in “Hill Top Road”. */
export const streetEndings: ReadonlySet<string> = new Set(
  "gate yard row walk rise view hill green park wharf quay bank brow fold approach embankment broadway precinct arcade crossing".split(
    " ",
  ),
);

export const directions: ReadonlyMap<string, string> = new Map([
  ["n", "north"],
  ["s", "south"],
  ["e", "east"],
  ["w", "west"],
  ["north", "north"],
  ["south", "south"],
  ["east", "east"],
  ["west", "west"],
  ["ne", "northeast"],
  ["nw", "northwest"],
  ["se", "southeast"],
  ["sw", "southwest"],
]);

/** First to tenth as figures, for “Fifth Avenue” is “5th Avenue”. */
export const ordinals: ReadonlyMap<string, string> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, index) => [word, ["1st", "2nd", "3rd"][index] ?? `${index + 1}th`] as const),
);

/** Words before a number that is not a house number: “Unit 5”. */
export const partsOfBuildings: ReadonlySet<string> = new Set(
  "unit flat suite ste room rm floor level office block reception no box po apt apartment shop stall".split(" "),
);

/** Words that a building's name ends with, so that a street may begin after them where no comma parts the two. */
export const buildings: ReadonlySet<string> = new Set(
  "house centre center building campus library park hall college school church hub mill works tower exchange estate".split(
    " ",
  ),
);
