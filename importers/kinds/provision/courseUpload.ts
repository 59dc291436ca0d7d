import { optional, required } from "../../table/tableKind.ts";
import { deliveryWords } from "./deliveryWords.ts";
import { publishedListings } from "./publishedListings.ts";

/** What a college sends to the course directory: one run of a course a row, its venue by name or reference only. */
export const courseUpload = publishedListings({
  name: "course-upload",
  title: "Course directory: courses to upload",
  source: null,
  licence: null,
  columns: [
    required("COURSE_NAME", "Digital skills for work", "the course"),
    required("WHO_THIS_COURSE_IS_FOR", "Adults", "whom it is for"),
    required("YOUR_REFERENCE", "DS-1", "the provider's own reference"),
    required("DELIVERY_MODE", "Classroom based", "classroom based, online, work based or blended learning"),
    required("YOUR_VENUE_REFERENCE", "MAIN", "the provider's own reference of the venue"),
    required("VENUE_NAME", "Main campus", "the venue"),
    optional("START_DATE", "01/09/2026", "its first day"),
    optional("COURSE_WEBPAGE", "https://www.example.org", "where to read more"),
    optional("COST", "0", "what it costs in pounds"),
    optional("COST_DESCRIPTION", "Free for adults on low incomes", "what it costs, in words"),
    optional("STUDY_MODE", "Part time", "full time, part time or flexible"),
    optional("ATTENDANCE_PATTERN", "Evening", "daytime, evening, weekend or day and block release"),
    optional("SECTOR", "Digital", "its sector, where it leads to no regulated qualification"),
    optional("LARS_QAN", "60314411", "the learning aim, where it has one"),
  ],
  says: {
    title: "COURSE_NAME",
    audience: "WHO_THIS_COURSE_IS_FOR",
    delivery: { column: "DELIVERY_MODE", words: deliveryWords },
    venue: "VENUE_NAME",
    starts: "START_DATE",
    website: "COURSE_WEBPAGE",
    cost: ["COST", "COST_DESCRIPTION"],
    times: ["STUDY_MODE", "ATTENDANCE_PATTERN"],
  },
  providerUnnamed: () => "Provider not named",
  remarks: [
    "The file names its venues and gives no addresses: add a column called 'postcode', or use the open data file of live courses, which has them.",
  ],
});
