import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import type { ReportFormat } from "../../domain/contract/reportFormat.ts";
import { reportDocument } from "../../domain/report/document/reportDocument.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import { htmlOf } from "../html/htmlOf.ts";
import { geojson } from "../map/geojson.ts";
import { geopackage } from "../map/geopackage.ts";
import { pdfOf } from "../pdf/pdfOf.ts";
import type { ReportFile } from "../reportFile.ts";
import { csv } from "../table/csv.ts";
import { csvw } from "../table/csvw.ts";
import { ods } from "../table/ods.ts";
import { xlsx } from "../table/xlsx.ts";
import { fileStem } from "./fileStem.ts";
import { madeBeside } from "./madeBeside.ts";
import { madeFile } from "./madeFile.ts";
import { pictureFiles } from "./pictureFiles.ts";
import { readmeOf } from "./readme.ts";
import { withManifest } from "./withManifest.ts";

/** The files of a report in one format; several where it is a zip of them. They are written when they are read; read them in their order. */
export async function reportFiles(run: ReportRun, format: ReportFormat): Promise<readonly ReportFile[]> {
  switch (format) {
    case "html":
      return [html(run, () => reportDocument(run))];
    case "pdf":
      return [pdf(run, () => reportDocument(run))];
    case "ods":
      return [ods(run)];
    case "xlsx":
      return [xlsx(run)];
    case "csv":
      return [csv(run), csvw(run)];
    case "geojson":
      return [geojson(run)];
    case "geopackage":
      return [geopackage(run)];
    case "maps":
      return pictureFiles(await reportDocument(run), run.head);
    case "pack":
      return pack(run);
    default:
      return format satisfies never;
  }
}

/** All of them. The document is composed once, and what is drawn from it is made beside the tables. */
async function pack(run: ReportRun): Promise<ReportFile[]> {
  const document = await reportDocument(run);
  const { createdAt, software } = run.head;
  const drawn = madeBeside({
    document,
    about: { createdAt, software },
    pdf: `${fileStem(run.head.question.title)}.pdf`,
  });
  const [pdfFile, ...pictures] = drawn.files;
  const files = [
    html(run, () => document),
    ods(run),
    xlsx(run),
    csv(run),
    csvw(run),
    geojson(run),
    geopackage(run),
    ...(pdfFile === undefined ? [] : [pdfFile]),
    ...pictures.map((file) => ({ ...file, name: `maps/${file.name}` })),
  ];
  const readme = madeFile("README.txt", () => {
    drawn.begin();
    return readmeOf(run.head, files);
  });
  return withManifest(run.head, [readme, ...files]);
}

type Composed = () => ReportDocument | Promise<ReportDocument>;

function html({ head }: ReportRun, document: Composed): ReportFile {
  return madeFile(`${fileStem(head.question.title)}.html`, async () => htmlOf(await document()));
}

function pdf({ head }: ReportRun, document: Composed): ReportFile {
  return madeFile(`${fileStem(head.question.title)}.pdf`, async () => pdfOf(await document()));
}
