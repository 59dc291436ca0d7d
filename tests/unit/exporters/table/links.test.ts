import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import { z } from "zod";
import { ods } from "../../../../exporters/table/ods.ts";
import { workbookOf } from "../../../../exporters/table/workbookOf.ts";
import { xlsx } from "../../../../exporters/table/xlsx.ts";
import { reportRunOf } from "../../report/builders.ts";
import { bytesOf } from "./bytesOf.ts";

const linked = z.object({ v: z.string(), l: z.object({ Target: z.string() }) });

for (const [ending, write] of Object.entries({ xlsx, ods })) {
  test(`the contents of the ${ending} lead to every other sheet but the cover, by its name`, async () => {
    const run = await reportRunOf();
    const names = workbookOf(run).sheets.map(({ name }) => name);
    const contents = read(await bytesOf(write(run))).Sheets["Contents"];
    const found = names.slice(2).map((_, i) => {
      const { v, l } = linked.parse(contents?.[`A${i + 4}`]);
      return [v, l.Target];
    });
    expect(found).toEqual(names.slice(2).map((name) => [name, `#'${name}'!A1`]));
  });
}
