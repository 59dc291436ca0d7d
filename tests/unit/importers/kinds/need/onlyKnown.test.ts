import { expect, test } from "vitest";
import { readText } from "../../readText.ts";
import { readFixture } from "./fixture.ts";

test.each([
  ["ees-meta.csv", "ees-meta"],
  ["connected-nations-postcode.csv", "connected-nations-postcode"],
  ["deri-sources-1.csv", "deri-sources-1"],
  ["deri-sources-2.csv", "deri-sources-2"],
  ["linkedin.csv", "linkedin-skills"],
  ["lsip-survey.csv", "lsip-survey"],
])("knows %s as %s, stores nothing of it and says what to do instead", async (file, kind) => {
  const { summary, records, issues } = await readFixture(file);
  expect([summary.kind, records, issues.map(({ severity, type }) => `${severity}: ${type}`)]).toEqual([
    kind,
    [],
    ["file blocker: nothing to store"],
  ]);
  expect(issues[0]?.mend).toMatch(/^(Upload|Count) /);
});

test.each([
  ["level,geography,year,people,share,base,definition\nessential,United Kingdom,2018,1,0.1,adults,x", "control-totals"],
  [
    "area_code,area_name,area_type,boundary_vintage,level,period,need_per_year,unmet,gap_score,snapshot\nE08000001,Bolton,district,2023,essential,2026,1,1,1,a",
    "gaps-export",
  ],
  ["nuts218cd,broad_skill_group,percent\nUKC1,Education,4.1", "skill-mix-nuts2"],
  ["Term,Description\nDemand_Entry,Postings", "wtwi-dictionary"],
  [
    "soc_3,soc3_name,specialist_skills_required_for_this_occupation_include\n222,Therapists,Physiotherapy",
    "wtwi-skills",
  ],
])("knows files that come with figures of need: %s", async (text, kind) => {
  const { summary, records, issues } = await readText(text);
  expect([summary.kind, records, issues.map(({ type }) => type)]).toEqual([kind, [], ["nothing to store"]]);
});

test("does not take any list of terms for the dictionary of Where the Work Is", async () => {
  const { summary } = await readText("Term,Description\nGap,What is missing");
  expect(summary.kind).toBe(null);
});

test("says of the answers of firms why nothing is stored", async () => {
  const { issues } = await readFixture("lsip-survey.csv");
  expect(issues[0]?.message).toBe(
    "This is the answers of firms to an LSIP survey, and each row is one firm, so it may be personal or commercial data, and none is a figure on an area.",
  );
});
