import { reportDocument } from "../../../../domain/report/document/reportDocument.ts";
import { madeBeside } from "../../../../exporters/pack/madeBeside.ts";
import { reportRunOf } from "../../report/builders.ts";

// A process with nothing to do but this: it lets a thread begin and, told to read, waits for all its files at once and says how many are there; else it says how many threads and ports
// keep it from ending.
const run = await reportRunOf();
const document = await reportDocument(run);
const { begin, files } = madeBeside({ document, about: run.head, pdf: "report.pdf" });
begin();
if (process.argv[2] === "read") {
  let made = 0;
  const reading = files.map(async ({ bytes }) => {
    for await (const { length } of bytes) if (length > 0) made++;
  });
  await Promise.all(reading);
  console.log(made);
} else {
  console.log(process.getActiveResourcesInfo().filter((name) => /Port|Worker/.test(name)).length);
}
