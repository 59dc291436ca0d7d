import { basisSchema, indicatorIdSchema, indicatorSchema, unitSchema } from "../../../domain/contract/indicator.ts";
import { type Level, levels } from "../../../domain/contract/level.ts";
import { requiredChoiceIn, choiceIn } from "../../cells/choice.ts";
import { dateIn } from "../../cells/date.ts";
import { requiredTextIn, textIn } from "../../cells/text.ts";
import type { Cell } from "../../table/cell.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Report } from "../../table/report.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";

/** What need figures measure. Nothing that changes a score is given a silent default: only the basis is, to measured. */
export const indicators: TableKind = {
  type: "table",
  name: "indicators",
  title: "Indicators",
  columns: [
    required("indicator", "essential-people", "its id: small letters, digits, hyphens and underscores"),
    required("title", "Adults who lack essential digital skills", "what it measures, in words", { holds: "text" }),
    required("level", "essential", "essential, general or specialist"),
    required("unit", "people", "people, rate (a share of adults from 0 to 1), index or vacancies"),
    required("kind", "stock", "stock (people today) or flow (people a year)"),
    required("direction", "higher is more need", "higher is more need, or higher is less need"),
    required("counted_at", "where people live", "where people live, or at workplace"),
    required("role", "headline", "headline (one for each level: it gives people) or context"),
    required("source", "Essential digital skills survey", "who published it, and what", { holds: "text" }),
    optional("source_url", "https://www.example.org/survey", "where it can be found", { holds: "web address" }),
    optional("licence", "Open Government Licence v3.0", "the licence it comes under"),
    optional("published", "2026-03-31", "when it was published", { holds: "date" }),
    optional("notes", "People aged 16 and over", "what a reader must know"),
    optional("basis", "measured", "measured, modelled, assumed or invented; blank is measured"),
  ],
  isPublished: false,
  source: null,
  licence: null,
  open: ({ report }) => {
    const isFirst = openFirstRows(report);
    const headlines = new Map<Level, string>();
    return {
      read: (row) => {
        const id = idIn(row.cell("indicator"), report);
        const title = requiredTextIn(row.cell("title"), report);
        const level = requiredChoiceIn(row.cell("level"), levels, report);
        const unit = requiredChoiceIn(row.cell("unit"), unitSchema.options, report);
        const kind = requiredChoiceIn(row.cell("kind"), indicatorSchema.shape.kind.options, report);
        const direction = requiredChoiceIn(row.cell("direction"), indicatorSchema.shape.direction.options, report);
        const countedAt = requiredChoiceIn(row.cell("counted_at"), indicatorSchema.shape.countedAt.options, report);
        const role = requiredChoiceIn(row.cell("role"), indicatorSchema.shape.role.options, report);
        const source = requiredTextIn(row.cell("source"), report);
        const published = dateIn(row.cell("published"), report);
        const basis = choiceIn(row.cell("basis"), basisSchema.options, report);
        if (id === undefined || title === undefined || level === undefined || unit === undefined) return undefined;
        if (kind === undefined || direction === undefined || countedAt === undefined || role === undefined)
          return undefined;
        if (source === undefined || published === undefined || basis === undefined) return undefined;

        if (!isFirst(row.whole, "indicator", id, row)) return undefined;
        const other = role === "headline" ? headlines.get(level) : undefined;
        if (other !== undefined) report.warn(row.cell("role"), secondHeadline(level, id, other));
        if (role === "headline") headlines.set(level, other ?? id);
        const [sourceUrl, licence, notes] = [row.cell("source_url"), row.cell("licence"), row.cell("notes")].map(
          textIn,
        );
        const words = { id, title, level, unit, kind, direction, countedAt, role, basis: basis ?? "measured", source };
        const indicator = {
          ...words,
          sourceUrl: sourceUrl ?? null,
          licence: licence ?? null,
          published,
          notes: notes ?? null,
        };
        return [{ type: "indicator", row: row.number, indicator }];
      },
    };
  },
};

/** Scores choose one of several, by rules that nobody has in mind who writes such a file. */
function secondHeadline(level: Level, id: string, other: string) {
  return {
    type: "two headlines",
    message: `'${id}' and '${other}' are both headline indicators of ${level} skills, but only one can give the people of a level; the other is left aside.`,
    mend: "Call one of them context.",
  };
}

function idIn(cell: Cell, report: Report) {
  const id = indicatorIdSchema.safeParse(cell.text).data;
  if (id !== undefined) return id;
  const suggestion = cell.text
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^[-_]+|-+$/g, "")
    .slice(0, 64);
  return report.block(cell, {
    type: "not an indicator id",
    message: `'${cell.text}' in ${cell.column} is not an id: small letters, digits, hyphens and underscores, at most 64.`,
    mend:
      suggestion === "" ? "Write an id such as essential-people." : `Write ${suggestion}, here and in the need file.`,
  });
}
