import type { Page } from "playwright-core";
import { makePartnership, publishDraft, uploadDraft } from "./arranged.ts";
import { dataScreen } from "./drivers/dataScreen.ts";
import { datasetScreen } from "./drivers/datasetScreen.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { newPartnershipScreen } from "./drivers/newPartnershipScreen.ts";
import { notFoundScreen } from "./drivers/notFoundScreen.ts";
import { settingsScreen } from "./drivers/settingsScreen.ts";
import { type TestFile, uploadScreen } from "./drivers/uploadScreen.ts";
import { whyScreen } from "./drivers/whyScreen.ts";

/** What the scenes stand on beside the demo: one partnership with a dataset in force and a draft full of problems, and one with nothing. */
export type Ground = {
  readonly partnership: string;
  readonly published: string;
  readonly draft: string;
  readonly empty: string;
};

/** A screen in a state that is worth looking at, and how to get there on an open page. */
export type Scene = {
  readonly name: string;
  readonly show: (page: Page, ground: Ground) => Promise<void>;
  /** A question that must be answered first: it keeps the focus until then. */
  readonly isQuestion?: true;
};

const demo = "greater-manchester-demo";

/** Every screen of ours, in every state that changes what stands on it. */
export const scenes: readonly Scene[] = [
  { name: "the map by fair share, with an area chosen", show: showChosenWard },
  { name: "the map by gap score", show: (page) => mapScreen(page).open(demo, { show: "score", areaType: "district" }) },
  {
    name: "the map by class",
    show: (page) => mapScreen(page).open(demo, { show: "class", areaType: "district", level: "specialist" }),
  },
  { name: "the map of a partnership without need", show: (page, { empty }) => mapScreen(page).openWithoutNeed(empty) },
  { name: "the data page", show: (page) => dataScreen(page).open(demo) },
  { name: "the data page before anything is loaded", show: (page, { empty }) => dataScreen(page).open(empty) },
  { name: "an upload with an error", show: showUploadError },
  { name: "a draft with problems and a question left open", show: showUnanswered },
  { name: "a dataset about to be undone", show: showUndoQuestion, isQuestion: true },
  { name: "a new partnership with errors", show: showUnansweredPartnership },
  { name: "why a ward scores what it scores, with everything unfolded", show: showWhy },
  { name: "the settings with a change that cannot be", show: showSettingError },
  { name: "the page for no page", show: (page) => notFoundScreen(page).open() },
];

/** Makes what the scenes stand on. */
export async function layGround(): Promise<Ground> {
  const partnership = await makePartnership("A partnership with a draft that has problems", "E08000002");
  const published = await uploadDraft(partnership, indicators);
  await publishDraft(partnership, published);
  const draft = await uploadDraft(partnership, badNeed);
  return { partnership, published, draft, empty: await makePartnership("A partnership without data", "E08000003") };
}

/** With the chosen row alone: all rows are made alike, and two hundred take ten times as long to look through. */
async function showChosenWard(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { area: "E05014825" });
  await mapScreen(page).panel.offers();
  await mapScreen(page).table.filter("Halliwell");
}

async function showUploadError(page: Page, { empty }: Ground): Promise<void> {
  await uploadScreen(page).open(empty);
  await uploadScreen(page).choose({ name: "wards.xls", text: "not a table" });
  await uploadScreen(page).failed();
}

async function showUnanswered(page: Page, { partnership, draft }: Ground): Promise<void> {
  await datasetScreen(page).open(partnership, draft);
  await datasetScreen(page).issues.rows();
  await datasetScreen(page).publish();
  await datasetScreen(page).failed();
}

async function showUndoQuestion(page: Page, { partnership, published }: Ground): Promise<void> {
  await datasetScreen(page).open(partnership, published);
  await datasetScreen(page).askToUndo();
}

async function showWhy(page: Page): Promise<void> {
  await whyScreen(page).open(demo, "E05014825", "essential");
  await whyScreen(page).unfold();
  await whyScreen(page).askHowSure();
}

async function showSettingError(page: Page): Promise<void> {
  await settingsScreen(page).open(demo);
  await settingsScreen(page).fillYears("soon");
  await settingsScreen(page).chooseZones();
  await settingsScreen(page).fillWeight("without qualifications", "much");
  await settingsScreen(page).save();
  await settingsScreen(page).failed();
}

async function showUnansweredPartnership(page: Page): Promise<void> {
  const form = newPartnershipScreen(page);
  await form.open();
  await form.chooseAreas();
  await form.tickArea("bury", /^Bury /);
  await form.checkAnswers();
  await form.failed();
}

const indicators: TestFile = {
  name: "indicators.csv",
  text: `indicator,title,level,unit,kind,direction,counted_at,role,source
asked,Adults who asked for help,essential,people,stock,higher is more need,where people live,headline,Our survey
`,
};

/** A row for each way to go wrong that looks different on the page: a long code, a blank, a long value. */
const badNeed: TestFile = {
  name: "a-file-with-a-rather-long-name-as-councils-like-them-2026-final-v2.csv",
  text: `indicator,area_type,area_vintage,area_code,period,value,remark
asked,ward,2024,E05014820,2026,12,
asked,ward,2024,E05014821,2026,,
asked,ward,2024,E05099999999999999999999999,2026,12,
asked,ward,2024,E05014822,2026,about_twelve_but_nobody_has_counted_them_for_years,
asked,ward,2024,E05014820,2026,13,
`,
};
