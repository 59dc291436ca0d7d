import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import type { ReportHead } from "../../../domain/contract/reportRun.ts";
import { dateWritten, listWritten } from "../../../domain/report/words/figures.ts";
import { inventedWarnings } from "../../../domain/report/words/invented.ts";
import { smallNumberWords } from "../../../domain/report/words/smallNumberWords.ts";
import type { Sheet } from "../workbook.ts";

/** What the workbook is, who made it when, and how it can be made again. */
export function coverSheet(head: ReportHead): Sheet {
  const { question, partnership, areas, areaType, vintage } = head;
  const { one, many } = areaTypeWords[areaType];
  return {
    name: "Cover",
    title: question.title,
    lines: [
      `Gap report of ${partnership.name}, made on ${dateWritten(head.createdAt)}${question.by === null ? "" : ` by ${question.by}`}.`,
      ...inventedWarnings(head),
      `It sets need for digital skills beside places to learn them for ${areas} ${areas === 1 ? one : many} (boundaries of ${vintage}) at these levels: ${listWritten(head.levels.map(({ level }) => levelWords[level].title.toLowerCase()))}.`,
      ...smallNumberWords(question.disclosure),
      "Letters in square brackets stand where there is no number: the worksheet Notes says what each means. None of them is 0.",
      "The worksheet Contents lists all worksheets. Each holds one table, below its title and notes.",
      `Report ${head.id}, snapshot ${head.snapshot}, software ${head.software}, settings version ${head.settingsVersion}, seed ${head.seed}.`,
    ],
    table: null,
  };
}
