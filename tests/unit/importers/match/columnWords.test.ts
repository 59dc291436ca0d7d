import { describe, expect, test } from "vitest";
import { readText } from "../readText.ts";

describe("what is said of a file whose columns only may be named differently", () => {
  test("names what it looks like, which columns may be which, and the words that say so", async () => {
    const { issues, records, summary } = await readText(
      'Org name,Session,"Venue PC",Capacity\nAbney Trust,First steps,M14 5TQ,12\n',
    );
    expect(records).toEqual([]);
    expect(issues.map(({ type, message, mend }) => ({ type, message, mend }))).toEqual([
      {
        type: "column names",
        message:
          "There is a problem with your column names. The file looks like offers. Your file needs columns called 'provider', 'title' and 'level'. Right now it has columns called 'Org name', 'Session', 'Venue PC' and 'Capacity'. 'Org name' may be 'provider', 'Session' may be 'title', 'Venue PC' may be 'postcode' and 'Capacity' may be 'places'. Nothing in it looks like 'level'.",
        mend: 'Say which column is which under Columns, or on the command line: --as offers --column provider="Org name" --column title=Session --column postcode="Venue PC" --column places=Capacity --constant level=… (a constant is what every row says). Or rename the columns as in the template of this kind.',
      },
    ]);
    expect(summary.proposals.map(({ kind, absent }) => [kind, absent])).toEqual([["offers", ["level"]]]);
  });

  test("what is said once on the command line is enough: the file is read by the very words of the message", async () => {
    const { issues, records, summary } = await readText(
      'Org name,Session,"Venue PC",Capacity\nAbney Trust,First steps,M14 5TQ,12\n',
      {
        kind: "offers",
        columns: { provider: "Org name", title: "Session", postcode: "Venue PC", places: "Capacity" },
        constants: { level: "essential" },
      },
    );
    expect(issues.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(summary.proposals).toEqual([]);
    expect(records).toMatchObject([
      { claim: { provider: { name: "Abney Trust" }, title: "First steps", level: "essential", places: 12 } },
    ]);
  });

  test("less than half of a kind is only said to be a possibility", async () => {
    const { issues } = await readText("LSOA21CD,Many,More\nE01000001,310,3\nE01000002,12,4\n");
    expect(issues.map(({ type, message }) => [type, message])).toEqual([
      [
        "unknown kind of file",
        "There is a problem with your column names. They fit none of the kinds of file that can be read. It may be need figures. Right now it has columns called 'LSOA21CD', 'Many' and 'More'. 'LSOA21CD' may be 'area_code' and 'Many' may be 'value'. Nothing in it looks like 'indicator' or 'period'.",
      ],
    ]);
  });

  test("what the codes tell is offered as a constant", async () => {
    const { issues } = await readText("LSOA21CD,Year,Count\nE01000001,2024,310\n");
    expect(issues[0]?.mend).toBe(
      "Say which column is which under Columns, or on the command line: --as need --column area_code=LSOA21CD --column period=Year --column value=Count --constant indicator=… --constant area_type=lsoa --constant area_vintage=2021 (a constant is what every row says). Or rename the columns as in the template of this kind.",
    );
  });

  test("nobody is told to write one code or name in every row", async () => {
    const { issues } = await readText("Area name,Count\nAbney,3\n", { kind: "areas" });
    expect(issues[0]?.mend).toBe(
      'Say which column is which under Columns, or on the command line: --as areas --column name="Area name" --constant area_type=… --constant vintage=… (a constant is what every row says). Or rename the columns as in the template of this kind.',
    );
  });

  test("a name with quotation marks, dollars or line breaks is still one word to a shell", async () => {
    const { issues } = await readText('"Org ""A"" name of $HOME provider","Name of\ncourse",Level\nA,B,essential\n');
    expect(issues[0]?.mend).toContain(
      `--column provider='Org "A" name of $HOME provider' --column title="Name of course".`,
    );
  });

  test("of a very wide table some names are shown and the rest counted", async () => {
    const names = Array.from({ length: 1_000 }, (_, place) => `Q${place}`);
    const { issues } = await readText(`${names.join(",")}\n${names.map(() => "?").join(",")}\n`);
    expect(issues[0]?.message).toContain("'Q38', 'Q39' and 960 more.");
  });

  test("a column that is not used but may be meant is named, and the file is read without it", async () => {
    const { issues, records } = await readText(
      "listing_id,provider,title,level,Seats,Colour\na-1,Abney Trust,First steps,essential,12,red\n",
    );
    expect(records).toMatchObject([{ claim: { places: null } }]);
    expect(issues.filter(({ type }) => type === "unused columns").map(({ message }) => message)).toEqual([
      "These columns are not used for offers: Seats, Colour. 'Seats' may be 'places'.",
    ]);
  });
});
