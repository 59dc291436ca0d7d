import { areaId } from "../../../domain/contract/area.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { publishedBasisSchema } from "../../../domain/contract/areaPart.ts";
import { choiceIn } from "../../cells/choice.ts";
import { numberIn } from "../../cells/number.ts";
import { openAreaCheck } from "../../checks/areaCheck.ts";
import type { Cell } from "../../table/cell.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Report } from "../../table/report.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";

/** How larger areas are made of smaller ones. A part may belong to several wholes. */
export const areaParts: TableKind = {
  type: "table",
  name: "area-parts",
  title: "Area parts",
  columns: [
    required("whole_type", "district", "the kind of the larger area"),
    required("whole_vintage", "2023", "the year of its boundary"),
    required("whole_code", "E09000001", "its code; it must be in the area list", { holds: "area code" }),
    required("part_type", "lsoa", "the kind of the smaller area"),
    required("part_vintage", "2021", "the year of its boundary"),
    required("part_code", "E01000001", "its code; it must be in the area list", { holds: "area code" }),
    optional("share", "1", "how much of the part's people belong to the whole, above 0 and up to 1; blank is 1", {
      holds: "number",
    }),
    optional("basis", "best fit", "exact, best fit (the whole part goes one way) or population; blank is best fit"),
  ],
  isPublished: false,
  source: null,
  licence: null,
  open: ({ surroundings, report }) => {
    const isFirst = openFirstRows(report);
    const areas = openAreaCheck(surroundings, report);
    return {
      read: (row) => {
        const cells = (side: string) => ({
          areaType: row.cell(`${side}_type`),
          vintage: row.cell(`${side}_vintage`),
          code: row.cell(`${side}_code`),
        });
        const whole = areas.find(cells("whole"));
        const part = areas.find(cells("part"));
        const share = shareIn(row.cell("share"), report);
        const basis = choiceIn(row.cell("basis"), publishedBasisSchema.options, report);
        if (whole === undefined || part === undefined || share === undefined || basis === undefined) return undefined;
        if (areaId(whole) === areaId(part)) return report.block(row.whole, partOfItself(part.code));
        const thing = `part of ${areaId(whole)}, ${part.vintage} ${areaTypeWords[part.areaType].one}`;
        if (!isFirst(row.whole, thing, part.code, row)) return undefined;
        return [
          {
            type: "area part",
            row: row.number,
            part: {
              wholeType: whole.areaType,
              wholeVintage: whole.vintage,
              wholeCode: whole.code,
              partType: part.areaType,
              partVintage: part.vintage,
              partCode: part.code,
              share,
              basis: basis ?? "best fit",
            },
          },
        ];
      },
      finish: () => {
        areas.say();
        return [];
      },
    };
  },
};

function partOfItself(code: string) {
  return {
    type: "part of itself",
    message: `${code} cannot be a part of itself.`,
    mend: "Correct the code of the part or of the whole.",
  };
}

function shareIn(cell: Cell, report: Report): number | undefined {
  if (cell.text === "") return 1;
  const read = numberIn(cell.text);
  const share = read?.isPercent ? read.value / 100 : read?.value;
  if (share !== undefined && share > 0 && share <= 1) return share;
  return report.block(cell, {
    type: "not a share",
    message: `'${cell.text}' in ${cell.column} is not a share above 0 and up to 1.`,
    mend: "Write a share such as 0.25 or 25%; leave the row out when nobody of the part belongs to the whole.",
  });
}
