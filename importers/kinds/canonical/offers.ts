import { type Delivery, deliverySchema } from "../../../domain/contract/offer.ts";
import { levels } from "../../../domain/contract/level.ts";
import { amountIn } from "../../cells/amount.ts";
import { choiceIn } from "../../cells/choice.ts";
import { dateIn } from "../../cells/date.ts";
import { placesIn } from "../../cells/places.ts";
import { requiredTextIn, textIn } from "../../cells/text.ts";
import { servesIn } from "../../cells/serves.ts";
import { providerIn } from "../../cells/provider.ts";
import { venueIn } from "../../cells/venue.ts";
import { openEqualRows } from "../../table/equalRows.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { TableKind } from "../../table/tableKind.ts";
import { offerColumns } from "./offerColumns.ts";

/** Offers as their providers list them, one a row. A row without a level is a venue without an offer. */
export const offers: TableKind = {
  type: "table",
  name: "offers",
  title: "Offers",
  columns: offerColumns,
  isPublished: false,
  source: null,
  licence: null,
  open: ({ choices: { answers }, surroundings, report, has }) => {
    const isFirst = openFirstRows(report);
    const isUnlikeOthers = openEqualRows(report);
    if (!has("listing_id")) report.warnFile(noListingIds);
    return {
      read: (row) => {
        const provider = providerIn(row, report);
        const title = requiredTextIn(row.cell("title"), report);
        const level = choiceIn(row.cell("level"), levels, report);
        const delivery = choiceIn(row.cell("delivery"), deliverySchema.options, report);
        const venue = venueIn(row, report, surroundings);
        const places = placesIn(row, delivery ?? null, report, answers);
        const starts = dateIn(row.cell("starts"), report);
        const ends = dateIn(row.cell("ends"), report);
        const started = amountIn(row.cell("started"), report, answers);
        const completed = amountIn(row.cell("completed"), report, answers);
        if (provider === undefined || title === undefined || level === undefined || delivery === undefined)
          return undefined;
        if (venue === undefined || places === undefined || starts === undefined || ends === undefined) return undefined;
        if (started === undefined || completed === undefined) return undefined;

        const ownId = row.cell("listing_id").text;
        const listingId = ownId === "" ? `row-${row.number}` : ownId;
        if (ownId === "" ? !isUnlikeOthers(row) : !isFirst(row.whole, "listing", ownId, row)) return undefined;
        if (level === null && delivery !== "signposting") report.warn(row.cell("level"), noLevel);
        const serves = servesIn(row.cell("serves"), report);
        const isNowhere = venue.lon === null && venue.postcode === null && serves.length === 0;
        if (level !== null && takesPlace(delivery) && isNowhere) report.warn(row.cell("postcode"), withoutPoint);
        if (starts !== null && ends !== null && starts > ends) report.warn(row.cell("ends"), endsBeforeItStarts);
        if (ends !== null && surroundings.today !== undefined && ends < surroundings.today)
          report.warn(row.cell("ends"), overAlready(ends));
        if (started !== null && completed !== null && completed > started)
          report.warn(row.cell("completed"), moreEndThanStart);
        const [audience = null, cost = null, times = null, funding = null, website = null, phone = null, email = null] =
          ["audience", "cost", "times", "funding", "website", "phone", "email"].map((column) =>
            textIn(row.cell(column)),
          );
        const said = { audience, cost, times, starts, ends, funding, website, phone, email, started, completed };
        const claim = { listingId, provider, title, level, delivery, venue, serves, ...places, ...said };
        return [{ type: "listing", row: row.number, cells: row.asPublished(), claim }];
      },
    };
  },
};

const noListingIds = {
  type: "no listing ids",
  message: "The file has no column called 'listing_id', so its rows are known by their numbers only.",
  mend: "Give every offer an id that stays the same, so that a later file can be compared with this one.",
};

const noLevel = {
  type: "no level",
  message: "The row has no level, so it is kept as a venue without an offer and counts in no score.",
  mend: "Write essential, general or specialist if something is taught there.",
};

/** Whether learners come to its venue, as they do where nobody says how an offer is delivered. */
function takesPlace(delivery: Delivery | null): boolean {
  return delivery === null || delivery === "in person" || delivery === "blended";
}

const withoutPoint = {
  type: "venue without a point",
  message: "The row has no postcode and no longitude and latitude, so the offer reaches nobody.",
  mend: "Fill in the postcode of its venue.",
};

const endsBeforeItStarts = {
  type: "ends before it starts",
  message: "The offer ends before it starts.",
  mend: "Correct one of the two dates.",
};

function overAlready(ends: string) {
  return {
    type: "over already",
    message: `The offer is over already: it ended on ${ends}.`,
    mend: "Leave it out, or give the day on which it ends next.",
  };
}

const moreEndThanStart = {
  type: "more completed than started",
  message: "More learners completed than started.",
  mend: "Correct one of the two numbers.",
};
