import { reportFormats, reportFormatWords } from "../../domain/contract/reportFormat.ts";

const widest = Math.max(...reportFormats.map((format) => format.length));

/** What `atlas report --help` says below the list of options. */
export const reportHelp = `
A report is kept in the database and never changes, whatever is published later: --from writes its files
again, the same bytes. atlas reports lists those that are kept.

Formats (several with commas between them):
${reportFormats.map((format) => `  ${format.padEnd(widest)}  ${reportFormatWords[format].title}: ${reportFormatWords[format].meaning}`).join("\n")}

Files are named after the title. One that is there already is only written over with --force, and each is
there whole or not at all: a run that is killed leaves half a file that ends in .part, which the next run
of the same title writes over and any other names. Standard output has one line for each: its SHA-256, its bytes and where it lies.

Ends with 0 when all are written, 1 when the report cannot be made or was stopped, 2 when wrongly called.

Examples:
  atlas report --out reports
  atlas report --areas E05011360,E05011361 --area-type ward --levels essential --small-numbers 10 --out board
  atlas report --area-type own --format csv --out figures
  atlas report --compare 2021 --format html,pdf --out board
  atlas report --from 0b6c1c0e-6f43-4f3e-9d0a-3a5c5d1f7b11 --format ods --out again`;
