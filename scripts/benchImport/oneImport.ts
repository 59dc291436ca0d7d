import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { openDatabase } from "../../server/store/database.ts";
import { importDataset } from "../../server/store/importing/importDataset.ts";

/** Started as a process of its own with a database, a partnership and a file: checks the file, stores it, and prints the id of its dataset and the seconds. */
const [url = "", partnership = "", path = ""] = process.argv.slice(2);
const database = openDatabase(url);
const began = performance.now();
const dataset = await importDataset(
  database,
  partnershipIdSchema.parse(partnership),
  { name: basename(path), bytes: createReadStream(path) },
  { holdOutBadRows: false },
);
const seconds = (performance.now() - began) / 1e3;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ id: dataset.id, rows: dataset.rows, seconds, cpu: (user + system) / 1e6 }));
await database.close();
