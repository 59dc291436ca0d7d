import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { openDatabase } from "../../server/store/database.ts";
import { importDataset } from "../../server/store/importing/importDataset.ts";
import { backendCpu } from "./backendCpu.ts";

/** Started as a process of its own with a database, a partnership and a file: checks the file, stores it, and prints the id of its dataset and what it took. */
const [url = "", partnership = "", path = ""] = process.argv.slice(2);
const database = openDatabase(url, { connections: 1 });
await database.pool.query("checkpoint");
const postgresBefore = await backendCpu(database);
const cpuBefore = process.cpuUsage();
const began = performance.now();
const { id, rows } = await importDataset(
  database,
  partnershipIdSchema.parse(partnership),
  { name: basename(path), bytes: createReadStream(path) },
  { holdOutBadRows: false },
);
const seconds = (performance.now() - began) / 1e3;
const { user, system } = process.cpuUsage(cpuBefore);
const postgresCpu = (await backendCpu(database)) - postgresBefore;
console.log(JSON.stringify({ id, rows, seconds, cpu: (user + system) / 1e6, postgresCpu }));
await database.close();
