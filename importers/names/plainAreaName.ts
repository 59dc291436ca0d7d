/** A name with what is mere writing taken away: case, accents, punctuation, hyphens, "&" for "and", a code in brackets at the end. */
export function tidyAreaName(name: string): string {
  return name
    .replace(/\s*[([]\s*[A-Z]\d{8}\s*[)\]]\s*$/i, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The name without what offices put around it: "London Borough of Richmond upon Thames", "Bristol, City of" and "City of York Council" become
 * "richmondthames", "bristol" and "york". Two areas can have the same plain name. The City of London keeps its title, for London is another area.
 */
export function plainAreaName(name: string): string {
  const tidy = tidyAreaName(name);
  if (cityOfLondon.test(tidy)) return "cityoflondon";
  const taken = ofSeveralCouncils.test(tidy) ? titles : [...titles, / city (?!region)/];
  const words = taken.reduce((text, title) => text.replace(title, " "), ` ${tidy} `).split(" ");
  return words
    .filter((word) => !small.has(word))
    .map((word) => written.get(word) ?? word)
    .join("");
}

const cityOfLondon =
  /^(the )?(city of london|london city of|city london|corporation of london)( city)?( corporation| council)*$/;

// The Liverpool City Region is more than Liverpool, so its "city" must stand.
const ofSeveralCouncils = / (combined (county )?authority|mca|cca|ca|lep|lsip|local enterprise partnership)$/;

// Read in this order, each once: the longer titles before the words they are made of.
const titles = [
  / (local enterprise partnership|local skills improvement (plan|partnership)( area)?) /,
  / ((mayoral )?combined (county )?authority|unitary authority|local authority) /,
  / (london (borough|boro)|royal borough|metropolitan (borough|district)|county borough|lb|rb|mbc|mdc|cbc) /,
  / (council|corporation|authority) /,
  / (borough|district) /,
  / county /,
];

const small: ReadonlySet<string> = new Set(
  "the of and upon on in isle isles island islands council ua lep lsip mca cca ca cc dc bc".split(" "),
);

/** Words that are written in short. */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    saint: "st",
    n: "north",
    s: "south",
    e: "east",
    w: "west",
    ne: "northeast",
    nw: "northwest",
    se: "southeast",
    sw: "southwest",
    gtr: "greater",
    beds: "bedfordshire",
    bucks: "buckinghamshire",
    cambs: "cambridgeshire",
    derbys: "derbyshire",
    glos: "gloucestershire",
    hants: "hampshire",
    herts: "hertfordshire",
    lancs: "lancashire",
    leics: "leicestershire",
    lincs: "lincolnshire",
    northants: "northamptonshire",
    notts: "nottinghamshire",
    oxon: "oxfordshire",
    staffs: "staffordshire",
    wilts: "wiltshire",
    worcs: "worcestershire",
    yorks: "yorkshire",
  }),
);
