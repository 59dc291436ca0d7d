import { signpostableWords } from "../../domain/contract/signpostable.ts";

/** One term of ours: what it is called on a page of its own, and what it means in a sentence. */
export type TermWords = { readonly title: string; readonly sentence: string };

/** What every term means, in one sentence each: the only place where they are explained, so that map, table and help say the same. Settings may move a limit; the page that uses it names the number. */
export const terms = {
  level: {
    title: "Level",
    sentence:
      "One of three kinds of digital skill – essential, general or specialist – which are never set off against each other, because one person may need two.",
  },
  essential: {
    title: "Essential skills",
    sentence: "Digital skills from using a device to basic online transactions.",
  },
  general: {
    title: "General skills",
    sentence: "Digital skills for life and work, from creating digital content to Excel or Google apps.",
  },
  specialist: {
    title: "Specialist skills",
    sentence: "Digital skills for digital jobs, from coding and AI to data science.",
  },
  need: {
    title: "Need",
    sentence:
      "The people who lack a level of digital skill, counted or modelled where they live unless a figure says “at workplace”.",
  },
  stock: {
    title: "Stock",
    sentence:
      "Everybody in need today, all of whom the partnership wants to reach within a number of years it chooses.",
  },
  "yearly need": {
    title: "Yearly need",
    sentence:
      "The people to reach in one year: the stock divided by the years in which the partnership wants to reach everyone, or a yearly figure as it was published.",
  },
  "need rate": {
    title: "People in need per 1,000 adults",
    sentence:
      "People in need a year for every 1,000 adults of the area, so that large and small areas can be compared.",
  },
  "places in reach": {
    title: "Places in reach",
    sentence:
      "The places a year at offers near enough for people of the area to go to, shared with everybody else who can go there.",
  },
  "places per 100 in need": {
    title: "Places per 100 people in need",
    sentence:
      "The places a year within reach for every 100 people in need, where each offer’s places are first divided among everybody who can reach it.",
  },
  reach: {
    title: "Reach",
    sentence:
      "How far people are taken to travel, in a straight line: a starting value for each level and for urban and rural areas, which Settings can change.",
  },
  offer: {
    title: "Offer",
    sentence: "A course, class or drop-in at one place and level; when it is listed several times it counts once.",
  },
  unmet: {
    title: "Unmet people",
    sentence:
      "People in need, a year, who find no place left within reach once everybody else around has taken theirs.",
  },
  structural: {
    title: "Structural (lacking places)",
    sentence: "Unmet people for whom no place would be left however well everybody were steered: they need new places.",
  },
  signpostable: {
    title: "Signpostable",
    sentence: `Unmet ${signpostableWords}.`,
  },
  "gap score": {
    title: "Gap score",
    sentence:
      "Of 100 people in need a year, how many find no place left within reach: 0 means that all can be placed, 100 that nobody can.",
  },
  "fair-share index": {
    title: "Fair-share index",
    sentence:
      "Places per person in need compared with the whole study area, which is 100: an area at 50 has half its fair share.",
  },
  "years to reach everyone": {
    title: "Years to reach everyone",
    sentence:
      "How many years today’s places would take to reach everybody in need today; beyond 50 years it reads “over 50”.",
  },
  "spare share": {
    title: "Spare share",
    sentence: "The part of the places within reach that stays free when everybody goes to what is near.",
  },
  class: {
    title: "Class",
    sentence:
      "Gap when the gap score reaches a limit, over-provided when it does not and many places in reach stay free, else balanced; Settings has both limits.",
  },
  mismatch: {
    title: "Mismatch",
    sentence:
      "Need beside provision: areas are cut into three thirds by people in need per 1,000 adults and three by fair-share index, and the map shows which third of each they are in.",
  },
  "rank mismatch": {
    title: "Rank mismatch",
    sentence:
      "How much higher an area ranks by need than by places within reach, in rank points, where the need is an index that cannot be turned into people.",
  },
  overlap: {
    title: "Overlapping provision",
    sentence:
      "Different offers at one level for largely the same people, with more places between them than the need within their reach.",
  },
  duplicate: { title: "Duplicate listing", sentence: "One offer that is recorded twice; it counts once." },
  rank: {
    title: "Rank",
    sentence: "The place of an area among the others when those with most unmet people come first, so 1 has the most.",
  },
  "rank range": {
    title: "Rank range",
    sentence:
      "The ranks that an area takes in nine of ten draws from what the need may really be; areas whose ranges share a rank are tied.",
  },
  interval: {
    title: "Interval",
    sentence: "The figures in brackets between which the true one is thought to lie.",
  },
  "not certain": {
    title: "Not certain",
    sentence:
      "Fewer than 95 draws in 100 agree on the gap class, or something else casts doubt on the figures; on the map such areas are hatched, for the draws only where it shows gap score or class.",
  },
  suppressed: {
    title: "Suppressed",
    sentence:
      "A figure the publisher withholds, mostly because so few people are counted that somebody might be known.",
  },
  "not known": {
    title: "Not known",
    sentence: "There is no figure, which is never the same as zero.",
  },
  modelled: {
    title: "Modelled",
    sentence: "Worked out from other figures by a stated method, not counted.",
  },
  area: { title: "Area", sentence: "A place with an official code and edges, such as a ward or a district." },
  lsoa: {
    title: "LSOA",
    sentence:
      "A lower layer super output area: a small area made for statistics, with 1,000 to 3,000 people, named after its district.",
  },
  msoa: {
    title: "MSOA",
    sentence: "A middle layer super output area: several LSOAs together, with 5,000 to 15,000 people.",
  },
  ward: {
    title: "Ward",
    sentence: "The area that elects the councillors of a district; its edges change from time to time.",
  },
  district: {
    title: "Local authority district",
    sentence: "The area of a district, borough, city or unitary council.",
  },
  lep: {
    title: "LEP (historic)",
    sentence:
      "The area of a local enterprise partnership, as it was before 2024; some districts belonged to two, so these areas overlap.",
  },
  lsip: {
    title: "LSIP area",
    sentence:
      "The area of a local skills improvement plan, which employers draw up with colleges and training providers.",
  },
  "strategic authority": {
    title: "Strategic authority",
    sentence:
      "A combined authority, combined county authority, the Greater London Authority, or a single authority with adult-skills functions.",
  },
  "own area": {
    title: "Own area",
    sentence: "An area that your partnership has put together from wards, LSOAs or districts, each counted whole.",
  },
  apportionment: {
    title: "Apportionment",
    sentence:
      "How figures of small areas are shared out to a larger one whose edges they cross: whole to the one where most people live, or by share of population.",
  },
  "study area": {
    title: "Study area",
    sentence: "The areas that your partnership reports on.",
  },
  buffer: {
    title: "Buffer",
    sentence:
      "The ring around the study area: its need and its offers count, because people travel, but its areas are not reported.",
  },
  draws: {
    title: "Draws",
    sentence:
      "Need is drawn many times from between its bounds and everything is worked out anew each time, to see how far the answer holds.",
  },
  "similar areas": {
    title: "Similar areas",
    sentence:
      "The areas of the same kind that are nearest in need and places per person at each level, in adults, and in being urban or rural.",
  },
} as const satisfies Readonly<Record<string, TermWords>>;

/** A term that is explained: what `<Term name="…">` takes. */
export type TermName = keyof typeof terms;
