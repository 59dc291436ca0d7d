import { expect, test } from "vitest";
import { issuesCsv } from "../../../web/data/problems/issuesCsv.ts";

test("a cell that a spreadsheet would run as a formula becomes text, and commas and quotes survive", () => {
  const issue = {
    severity: "warning",
    type: "unusual value",
    row: 12,
    column: "title",
    value: '=HYPERLINK("x","y")',
    message: "Unusual, perhaps wrong.",
    mend: null,
  } as const;
  expect(issuesCsv([issue])).toBe(
    "\uFEFFrow,column,value,severity,problem,what_is_wrong,how_to_mend_it\r\n" +
      '12,title,"\'=HYPERLINK(""x"",""y"")",warning,unusual value,"Unusual, perhaps wrong.",\r\n',
  );
});
