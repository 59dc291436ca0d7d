import { listingFields } from "./duplicatesFields.ts";

/** What `atlas duplicates --help` says below the list of options. */
export const duplicatesHelp = `
Two listings are duplicates when they are of the same organisation at the same place. The campuses of one
college are not, nor are two organisations in one library. docs/duplicates.md says how a pair is judged.

Columns: ${listingFields.join(", ")}.
  Without --columns they are found by their usual names, and it is said which were used. With it only those
  that are named are used. name=given_name+surname joins columns. Only the name is needed, but without an
  address, a postcode or a point nobody knows where a listing is, and it matches nothing.
  Cells may be quoted with " or, as in older published tables, with '.

Courses: where a file has a title beside the organisation, levels must agree, and within one source titles
  too, and no dates or times (times=starts+ends) may differ: one course with many runs is not listed twice.

Ids: with --id as they stand in that column, unique over all files. Without it those in a column called id,
  listing_id, rec_id, record_id, ref or reference, where every listing has one and none comes twice; else
  the numbers that a spreadsheet shows, with the file before them where there are several. It is said which.

Sources: each file is one, unless --source names a column; in a single file one called source is taken, and
  it is said. Listings of one source are compared too, unless
  --each-source-once says that no source has any listing twice: then only pairs of two sources are looked
  at, and each listing has at most one twin in another source.

Answer (CSV): id_a, id_b, probability, reasons, cluster; the likeliest pair first.
  reasons: why the two are taken to be at one place; then what speaks for (+) and against (−), in bits: one
  more bit doubles the odds. cluster: pairs with one number are all one listing; blank where another pair
  keeps the two apart. Pairs whose names have nothing in common, or whose numbers at a register differ, are
  held back: they are never more than half likely, whatever else agrees.

Ends with 0 when written, 2 when a file or the call has something wrong: then nothing is written.

Examples:
  atlas duplicates listings.csv --out pairs.csv
  atlas duplicates directory.csv council.xlsx --id ref --threshold 0.95 --out pairs.csv
  atlas duplicates people.csv --id rec_id --columns name=given_name+surname,address=street+suburb --out pairs.csv`;
