import type { Page } from "playwright-core";
import { keepRecipe, keepReport, layDrawnArea, makePartnership, publishDraft, uploadDraft } from "./arranged.ts";
import { areaScreen } from "./drivers/areaScreen.ts";
import { areasScreen } from "./drivers/areasScreen.ts";
import { compareScreen } from "./drivers/compareScreen.ts";
import { dataScreen } from "./drivers/dataScreen.ts";
import { columnsScreen } from "./drivers/columnsScreen.ts";
import { datasetScreen } from "./drivers/datasetScreen.ts";
import { draftScreen } from "./drivers/draftScreen.ts";
import { duplicatesScreen } from "./drivers/duplicatesScreen.ts";
import { helpScreens } from "./drivers/helpScreens.ts";
import { historyScreen } from "./drivers/historyScreen.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { newPartnershipScreen } from "./drivers/newPartnershipScreen.ts";
import { notFoundScreen } from "./drivers/notFoundScreen.ts";
import { ownAreasScreen } from "./drivers/ownAreasScreen.ts";
import { previewScreen } from "./drivers/previewScreen.ts";
import { problemsScreen } from "./drivers/problemsScreen.ts";
import { recipesScreen } from "./drivers/recipesScreen.ts";
import { reportsScreen } from "./drivers/reportsScreen.ts";
import { settingsScreen } from "./drivers/settingsScreen.ts";
import { shareDialog } from "./drivers/shareDialog.ts";
import { type TestFile, uploadScreen } from "./drivers/uploadScreen.ts";
import { whyScreen } from "./drivers/whyScreen.ts";
import { decideLikeliest, layTwoLists } from "./twoLists.ts";

/** What the scenes stand on beside the demo: one partnership with a dataset in force and a draft full of problems, and one with nothing. */
export type Ground = {
  readonly partnership: string;
  readonly published: string;
  readonly draft: string;
  /** A draft of a table that no kind is recognised by. */
  readonly unknown: string;
  readonly empty: string;
  /** A partnership whose offers are listed twice, and the pair of them that somebody has decided on. */
  readonly twice: string;
  readonly decided: { readonly one: string; readonly other: string };
  /** A kept report of the demo. */
  readonly report: string;
  /** A partnership with an own area that was drawn. */
  readonly drawn: string;
};

/** A screen in a state that is worth looking at, and how to get there on an open page. */
export type Scene = {
  readonly name: string;
  readonly show: (page: Page, ground: Ground) => Promise<void>;
  /** A question that must be answered first: it keeps the focus until then. */
  readonly isQuestion?: true;
  /** It stands in another site's page and has no header, so nothing to skip. */
  readonly isGuest?: true;
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
  {
    name: "the map by unmet people",
    show: (page) => mapScreen(page).open(demo, { show: "unmet", areaType: "district" }),
  },
  { name: "the map by need, with own breaks that cannot be", show: showWrongBreaks },
  { name: "need against provision, with the chart and a ward chosen", show: showMismatch },
  {
    name: "duplicated provision on the map, where no offers overlap",
    show: (page) => mapScreen(page).open(demo, { show: "overlaps", areaType: "district" }),
  },
  { name: "the map of a partnership without need", show: (page, { empty }) => mapScreen(page).openWithoutNeed(empty) },
  { name: "the data page", show: (page) => dataScreen(page).open(demo) },
  { name: "the data page before anything is loaded", show: (page, { empty }) => dataScreen(page).open(empty) },
  { name: "an upload with an error", show: showUploadError },
  { name: "an upload that was checked and has problems", show: showChecked },
  { name: "a draft and the steps that are left", show: showDraft },
  { name: "the columns of a draft, with questions about its cells", show: showColumns },
  { name: "a table that nobody knows, with what it needs left open", show: showUnknown },
  { name: "the problems of a draft after one was mended", show: showMended },
  { name: "the problems of a draft row by row, with a cell being edited", show: showEdited },
  { name: "a dry run with all that it found unfolded", show: showDryRun },
  { name: "the history", show: showHistory },
  { name: "the recipes", show: showRecipes },
  { name: "a dataset about to be undone", show: showUndoQuestion, isQuestion: true },
  { name: "a new partnership with errors", show: showUnansweredPartnership },
  { name: "why a ward scores what it scores, with everything unfolded", show: showWhy },
  { name: "the settings with a change that cannot be", show: showSettingError },
  { name: "duplicate listings with a preview of what accepting them does", show: showDuplicates },
  { name: "a pair of listings that count as one, with everything unfolded", show: showPair },
  { name: "a decision about to be taken back", show: showTakingBack, isQuestion: true },
  { name: "the map embedded in another page", show: showEmbedded, isGuest: true },
  { name: "the ways to share the map", show: showShare, isQuestion: true },
  { name: "the ways to share the page of a ward", show: showAreaShare, isQuestion: true },
  { name: "the map with the wards of one class pointed out", show: showPointedOut },
  { name: "a term of the map explained", show: showTerm, isQuestion: true },
  { name: "the help page", show: (page) => helpScreens(page).openHelp() },
  { name: "the accessibility statement", show: (page) => helpScreens(page).openStatement() },
  { name: "the list of areas", show: (page) => areasScreen(page).open(demo) },
  { name: "all about a ward, with its ranges and everything unfolded", show: showArea },
  { name: "wards side by side", show: (page) => compareScreen(page).open(demo, wardsCompared) },
  { name: "a comparison before anything is chosen", show: (page) => compareScreen(page).open(demo) },
  { name: "the own areas before there is any", show: (page, { empty }) => ownAreasScreen(page).open(empty) },
  { name: "how an own area is to be made", show: (page, { empty }) => ownAreasScreen(page).begin(empty) },
  { name: "an own area being drawn, with its first corner", show: showDrawing },
  { name: "an own area before it is saved, without its name", show: showOwnAreaChecked },
  { name: "an own area that was drawn, about to be changed", show: showOwnAreaChanged },
  { name: "the reports before there is any", show: (page, { empty }) => reportsScreen(page).open(empty) },
  { name: "the reports that were kept", show: (page) => reportsScreen(page).open(demo) },
  { name: "a kept report of districts", show: (page, { report }) => reportsScreen(page).openOne(demo, report) },
  { name: "a report asked for with answers missing", show: showReportErrors },
  { name: "a report of districts before it is kept", show: showReportPreview },
  { name: "the page for no page", show: (page) => notFoundScreen(page).open() },
];

/** Five, because a table of more columns than four may have to scroll. */
const wardsCompared = ["E05014825", "E05014824", "E05015000", "E05014036", "E05014154"];

/** Makes what the scenes stand on. */
export async function layGround(): Promise<Ground> {
  const partnership = await makePartnership("A partnership with a draft that has problems", "E08000002");
  const published = await uploadDraft(partnership, indicators);
  await publishDraft(partnership, published);
  await keepRecipe(partnership);
  const draft = await uploadDraft(partnership, badNeed);
  const unknown = await uploadDraft(partnership, classes);
  const twice = await layTwoLists("A partnership whose offers are listed twice");
  return {
    partnership,
    published,
    draft,
    unknown,
    empty: await makePartnership("A partnership without data", "E08000003"),
    twice,
    decided: await decideLikeliest(twice),
    report: await keepReport(demo, "Digital skills gaps by district, kept"),
    drawn: await layDrawnArea("A partnership with an own area"),
  };
}

/** With the chosen row alone: all rows are made alike, and two hundred take ten times as long to look through. */
async function showChosenWard(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { area: "E05014825" });
  await mapScreen(page).panel.offers();
  await mapScreen(page).table.filter("Halliwell");
}

async function showWrongBreaks(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { show: "need", areaType: "district" });
  await mapScreen(page).unfoldChoicesWhereFolded();
  await mapScreen(page).cutBy("Own breaks");
  await mapScreen(page).useBreaks(["30", "20", "many", ""]);
}

async function showMismatch(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { show: "mismatch", area: "E05014825" });
  await mapScreen(page).panel.offers();
  await mapScreen(page).table.filter("Halliwell");
}

async function showArea(page: Page): Promise<void> {
  await areaScreen(page).open(demo, "E05014825");
  await areaScreen(page).askHowSure();
  await areaScreen(page).lookForOverlaps();
  await areaScreen(page).unfold();
}

async function showDrawing(page: Page, { empty }: Ground): Promise<void> {
  const own = ownAreasScreen(page);
  await own.begin(empty);
  await own.choosing("Draw an outline on a map");
  await own.cornerButton.click();
}

async function showOwnAreaChanged(page: Page, { drawn }: Ground): Promise<void> {
  await ownAreasScreen(page).open(drawn);
  await ownAreasScreen(page).change("Drawn");
  await ownAreasScreen(page).searchBox.waitFor();
}

async function showOwnAreaChecked(page: Page, { empty }: Ground): Promise<void> {
  const own = ownAreasScreen(page);
  await own.begin(empty);
  await own.choosing("Choose them from a list");
  await own.tickAllFound();
  await own.checkButton.click();
  await own.saveButton.click();
}

async function showEmbedded(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { embed: "1", areaType: "district", area: "E08000001" });
  await mapScreen(page).panel.offers();
}

async function showShare(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { areaType: "district" });
  await shareDialog(page).open();
}

async function showAreaShare(page: Page): Promise<void> {
  await areaScreen(page).open(demo, "E05014825");
  await shareDialog(page).open();
}

async function showPointedOut(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { areaType: "district", show: "fair-share" });
  await mapScreen(page)
    .legendRow(/about fair/)
    .click();
}

async function showTerm(page: Page): Promise<void> {
  await mapScreen(page).open(demo, { areaType: "district" });
  await helpScreens(page).explainTerm();
}

async function showReportErrors(page: Page): Promise<void> {
  const reports = reportsScreen(page);
  await reports.begin(demo);
  await reports.some.check();
  await reports.continueButton.click();
  await reports.errors();
}

async function showReportPreview(page: Page): Promise<void> {
  const reports = reportsScreen(page);
  await reports.begin(demo);
  await reports.titleBox.fill("Digital skills gaps by district");
  await reports.kind("Local authority districts, 2023 (10)");
  await reports.others.check();
  await reports.continueButton.click();
  await reports.previewed();
}

async function showUploadError(page: Page, { empty }: Ground): Promise<void> {
  await uploadScreen(page).open(empty);
  await uploadScreen(page).choose({ name: "wards.xls", text: "not a table" });
  await uploadScreen(page).failed();
}

async function showChecked(page: Page, { partnership }: Ground): Promise<void> {
  await uploadScreen(page).open(partnership);
  await uploadScreen(page).choose(badNeed);
  await uploadScreen(page).checked();
  await columnsScreen(page).unfold();
}

async function showDraft(page: Page, { partnership, draft }: Ground): Promise<void> {
  await draftScreen(page).open(partnership, draft);
  await draftScreen(page).ready();
}

async function showColumns(page: Page, { partnership, draft }: Ground): Promise<void> {
  await columnsScreen(page).open(partnership, draft);
  await columnsScreen(page).ready();
  await columnsScreen(page).unfold();
}

async function showUnknown(page: Page, { partnership, unknown }: Ground): Promise<void> {
  await columnsScreen(page).open(partnership, unknown);
  await columnsScreen(page).ready();
  await columnsScreen(page).chooseKind("offers");
  await columnsScreen(page).save();
  await columnsScreen(page).failed();
}

async function showMended(page: Page, { partnership, draft }: Ground): Promise<void> {
  await problemsScreen(page).open(partnership, draft);
  await problemsScreen(page).mendSomething();
}

async function showEdited(page: Page, { partnership, draft }: Ground): Promise<void> {
  await problemsScreen(page).open(partnership, draft);
  await problemsScreen(page).listRows();
  await problemsScreen(page).editButton("").first().click();
}

async function showDryRun(page: Page, { partnership, draft }: Ground): Promise<void> {
  await previewScreen(page).open(partnership, draft);
  await previewScreen(page).tickHoldOut();
  await previewScreen(page).sentences();
  await previewScreen(page).table(/^What would happen to the rows$/);
}

async function showHistory(page: Page): Promise<void> {
  await historyScreen(page).open(demo);
  await historyScreen(page).ready();
}

async function showRecipes(page: Page, { partnership }: Ground): Promise<void> {
  await recipesScreen(page).open(partnership);
  await recipesScreen(page).ready();
  await recipesScreen(page).unfold();
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

async function showDuplicates(page: Page, { twice }: Ground): Promise<void> {
  await duplicatesScreen(page).open(twice);
  await duplicatesScreen(page).preview("0.5");
  await duplicatesScreen(page).previewed();
  await duplicatesScreen(page).acceptButton.waitFor();
  await duplicatesScreen(page).unfold();
}

async function showPair(page: Page, { twice, decided: { one, other } }: Ground): Promise<void> {
  await duplicatesScreen(page).open(twice, `?one=${one}&other=${other}`);
  await duplicatesScreen(page).pairReady();
  await duplicatesScreen(page).mapReady();
  await duplicatesScreen(page).unfold();
}

async function showTakingBack(page: Page, { twice }: Ground): Promise<void> {
  await duplicatesScreen(page).open(twice);
  await duplicatesScreen(page).askToTakeBack();
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

/** Names as spreadsheets have them: with a line break, doubled, long. */
const classes: TestFile = {
  name: "classes.csv",
  text: `"Organisation
(as in the contract)",Session,Post code,Notes,Notes,a_column_with_a_very_long_name_that_nobody_has_ever_used
Vale Library,Tablets,BL6 5AB,,,x
Vale College,Spreadsheets,BL1 1AA,,,y
`,
};
