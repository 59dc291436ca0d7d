import type { Overlap } from "../../../contract/overlap.ts";
import type { Block } from "../../../contract/reportDocument.ts";
import { wholePlaces } from "../../../overlap/overlapSentence.ts";
import { percent } from "../../../score/why/written.ts";
import { peopleNumber } from "../../words/figures.ts";
import { heading, listOf, paragraph, paragraphOf, tableOf } from "../blocks.ts";
import type { SectionInput } from "./section.ts";

const mostSets = 10;

/** Offers for the same learners with more places than the need in their reach, set by set. It never says that anything should close. */
export function duplicatedProvision({ level }: SectionInput): Block[] {
  const title = heading(3, `${level.level}-overlaps`, "Provision that overlaps");
  if (level.overlaps === null) {
    return [title, paragraph("Offers for the same learners were not looked for in this report.")];
  }
  const { overlaps, notSure, sentence, notes } = level.overlaps;
  const named = overlaps.slice(0, mostSets);
  return [
    title,
    paragraph(sentence),
    ...tableOf(
      `${level.level}-overlaps-table`,
      "Sets of offers with more places than need",
      { Offers: "text", "Places a year": "number", "More than the need": "number", "Found again in draws": "text" },
      named.map((set) => [
        membersOf(set),
        peopleNumber(set.places),
        wholePlaces(set.removable),
        set.sureness === null ? "not known" : percent(set.sureness),
      ]),
    ),
    ...listOf(named.map((set) => set.sentence)),
    ...paragraphOf([
      ...(named.length < overlaps.length
        ? [
            `The ${mostSets} largest of ${overlaps.length.toLocaleString("en-GB")} sets are named; all are in the spreadsheet.`,
          ]
        : []),
      ...(notSure.length === 0 ? [] : ["Sets that are not sure are in the spreadsheet alone."]),
      ...(overlaps.length === 0
        ? []
        : [
            "Which places could move or change is for the partnership to settle; places that are spare at one level serve no need at another.",
          ]),
    ]),
    ...listOf(notes.filter((note) => !level.notes.includes(note))),
  ];
}

/** “Computers for beginners (Carr Centre); First steps online (Carr Library)”, five at most. */
function membersOf({ members }: Overlap): string {
  const named = members.slice(0, 5).map(({ title, provider }) => `${title} (${provider})`);
  const more = members.length - named.length;
  return `${named.join("; ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}`;
}
