import type { Claim } from "../../../domain/contract/offer.ts";
import { postcodeIn } from "../../cells/postcode.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Row } from "../../table/row.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";
import { hoursIn } from "./libraryHours.ts";
import { libraryPoint, noPoint } from "./libraryPoint.ts";
import { reasonToLeaveOut } from "./libraryExclusion.ts";
import { assumedPlacesAYear } from "./assumedPlaces.ts";

/**
 * Public libraries of England, 2023. They are venues: nobody publishes what they teach. On request every one is given
 * an assumed essential offer, with places from its open hours.
 */
export const libraries: TableKind = {
  type: "table",
  name: "libraries",
  title: "Public libraries in England 2023",
  columns: [
    required("reporting", "Kent", "the library service", { also: ["Reporting service"] }),
    required("name", "Central Library", "the library"),
    optional("address1", "1 High Street", "its address"),
    optional("address2", "Exampleton", "its address"),
    optional("address3", "Kent", "its address"),
    required("postcode", "EC1A 1BB", "its postcode"),
    required("type", "Static Library", "static, mobile, prison or archive"),
    required("operation_23", "LA", "who runs it in 2023, or Closed", { also: ["Operation in 2023"] }),
    required("closed", "", "the year it closed", { also: ["Year closed"] }),
    required("hours", "35", "hours open per week", { also: ["Hours open per week"] }),
    optional("email", "library@example.org", "its email address or website", { also: ["Email or website"] }),
    optional("lat", "51.5204", "latitude of its point, where somebody has added it", { also: ["Latitude"] }),
    optional("lon", "-0.0981", "longitude of its point, where somebody has added it", { also: ["Longitude"] }),
    optional("geocode_method", "postcode_onspd2018", "how the point was found"),
  ],
  isPublished: true,
  source: "Arts Council England: public libraries in England, basic dataset 2023",
  licence: "Open Government Licence v3.0",
  open: ({ choices, report, has }) => {
    const isFirst = openFirstRows(report);
    const hasPoints = has("lon") && has("lat");
    if (!hasPoints) report.warnFile(withoutPoints);
    if (choices.assumePlaces !== true) report.warnFile(venuesOnly);
    return {
      read: (row) => {
        const excluded = reasonToLeaveOut(row);
        if (excluded !== null) return report.leaveOut(row.cell(excluded.column), excluded.reason, excluded.message);
        const [service, name] = [row.cell("reporting"), row.cell("name")];
        if (service.text === "" || name.text === "") return report.block(row.whole, nameless);
        const listingId = [service, name, row.cell("postcode")].map((cell) => cell.text.toLowerCase()).join(" / ");
        const point = hasPoints ? libraryPoint(row, report) : noPoint;
        const hours = hoursIn(row, choices.assumePlaces === true, report);
        if (point === undefined) return undefined;
        if (!isFirst(row.whole, "library", listingId)) return undefined;
        const venue = {
          name: name.text,
          address: addressIn(row),
          postcode: postcodeIn(row.cell("postcode"), report),
          ...point,
        };
        const offer = choices.assumePlaces === true ? assumedOffer(hours) : noOffer(name.text);
        const provider = {
          name: `${service.text} library service`,
          ukprn: null,
          companyNumber: null,
          charityNumber: null,
        };
        const times = hours === null ? null : `Open ${hours} hours a week`;
        const claim = { listingId, provider, venue, ...offer, times, ...contactIn(row), ...notPublished };
        return [{ type: "listing", row: row.number, cells: row.asPublished(), claim }];
      },
      title: () => "Public libraries in England 2023 (Arts Council England)",
      dataDate: () => "2023",
    };
  },
};

const notPublished = {
  audience: null,
  cost: null,
  starts: null,
  ends: null,
  funding: null,
  phone: null,
  started: null,
  completed: null,
};

type OfferedThere = Pick<Claim, "title" | "level" | "delivery" | "serves" | "places" | "placesPeriod" | "placesBasis">;

function assumedOffer(hours: number | null): OfferedThere {
  const title = "Assumed essential digital skills sessions";
  const places = hours === null ? null : assumedPlacesAYear(hours);
  const placesBasis = hours === null ? "unknown" : "assumed";
  return { title, level: "essential", delivery: "in person", serves: [], places, placesPeriod: "year", placesBasis };
}

function noOffer(title: string): OfferedThere {
  return { title, level: null, delivery: null, serves: [], places: null, placesPeriod: "year", placesBasis: "unknown" };
}

function addressIn(row: Row): string | null {
  const lines = ["address1", "address2", "address3"]
    .map((column) => row.cell(column).text)
    .filter((line) => line !== "");
  return lines.length === 0 ? null : lines.join(", ");
}

/** The column is called email and holds websites too. */
function contactIn(row: Row): Pick<Claim, "website" | "email"> {
  const { text } = row.cell("email");
  if (text === "") return { website: null, email: null };
  return text.includes("@") ? { website: null, email: text } : { website: text, email: null };
}

const venuesOnly = {
  type: "venues without an offer",
  message: "Libraries are venues: no offer and no places are published for them.",
  mend: "To try what a session in every library would come to, import the file with assumed places.",
};

const withoutPoints = {
  type: "no points",
  message: "The file has no points, as it is published, so each library is placed by its postcode.",
  mend: "Load a postcode list first; a library whose postcode is not in it reaches nobody.",
};

const nameless = {
  type: "blank cell",
  message: "The row has no library service or no name.",
  mend: "Fill in reporting and name.",
};
