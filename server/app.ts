import compress from "@fastify/compress";
import etag from "@fastify/etag";
import multipart from "@fastify/multipart";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { answerProblems } from "./api/answerProblems.ts";
import type { Atlas, Route } from "./api/api.ts";
import { areaGap } from "./api/areaGap.ts";
import { areaProfile } from "./api/areaProfile.ts";
import { areaTypes } from "./api/areaTypes.ts";
import { areas } from "./api/areas.ts";
import { areasInside } from "./api/areasInside.ts";
import { changeOwnArea } from "./api/changeOwnArea.ts";
import { changeSettings } from "./api/changeSettings.ts";
import { checkRequest } from "./api/checkRequest.ts";
import { createPartnership } from "./api/createPartnership.ts";
import { datasetFile } from "./api/datasetFile.ts";
import { datasetIssues } from "./api/datasetIssues.ts";
import { datasetRecipe } from "./api/datasetRecipe.ts";
import { datasets } from "./api/datasets.ts";
import { decide } from "./api/decide.ts";
import { deleteDataset } from "./api/deleteDataset.ts";
import { describeApi } from "./api/describeApi.ts";
import { dryRun } from "./api/dryRun.ts";
import { duplicateDecisions } from "./api/duplicateDecisions.ts";
import { duplicateEffect } from "./api/duplicateEffect.ts";
import { duplicatePair } from "./api/duplicatePair.ts";
import { duplicates } from "./api/duplicates.ts";
import { duplicatesCsv } from "./api/duplicatesCsv.ts";
import { errorsCsv } from "./api/errorsCsv.ts";
import { gapColumns } from "./api/gapColumns.ts";
import { gaps } from "./api/gaps.ts";
import { gapsCsv } from "./api/gapsCsv.ts";
import { health } from "./api/health.ts";
import { history } from "./api/history.ts";
import { howSure } from "./api/howSure.ts";
import { importFile } from "./api/importFile.ts";
import { indicators } from "./api/indicators.ts";
import { issueValues } from "./api/issueValues.ts";
import { keepStrangersOut } from "./api/keepStrangersOut.ts";
import { known } from "./api/known.ts";
import { makeOwnArea } from "./api/makeOwnArea.ts";
import { makeReport } from "./api/makeReport.ts";
import { measuresCsv } from "./api/measuresCsv.ts";
import { need } from "./api/need.ts";
import { offers } from "./api/offers.ts";
import { oneArea } from "./api/oneArea.ts";
import { oneDataset } from "./api/oneDataset.ts";
import { onePartnership } from "./api/onePartnership.ts";
import { oneReport } from "./api/oneReport.ts";
import { overlaps } from "./api/overlaps.ts";
import { overlapsCsv } from "./api/overlapsCsv.ts";
import { ownAreaCandidates } from "./api/ownAreaCandidates.ts";
import { ownAreas } from "./api/ownAreas.ts";
import { partnerships } from "./api/partnerships.ts";
import { previewReport } from "./api/previewReport.ts";
import { publish } from "./api/publish.ts";
import { readJson } from "./api/readJson.ts";
import { recipeDelete } from "./api/recipeDelete.ts";
import { recipeFile } from "./api/recipeFile.ts";
import { recipeImport } from "./api/recipeImport.ts";
import { recipeLimit } from "./api/recipeLimit.ts";
import { recipes } from "./api/recipes.ts";
import { removeOwnArea } from "./api/removeOwnArea.ts";
import { reportDocument } from "./api/reportDocument.ts";
import { reportFile } from "./api/reportFile.ts";
import { reportFileProgress } from "./api/reportFileProgress.ts";
import { reports } from "./api/reports.ts";
import { reportSince } from "./api/reportSince.ts";
import { search } from "./api/search.ts";
import { securityHeaders } from "./api/securityHeaders.ts";
import { servePage } from "./api/servePage.ts";
import { settings } from "./api/settings.ts";
import { shapeIndex } from "./api/shapeIndex.ts";
import { shapes } from "./api/shapes.ts";
import { takeBackDecision } from "./api/takeBackDecision.ts";
import { tiles } from "./api/tiles.ts";
import { undo } from "./api/undo.ts";
import { why } from "./api/why.ts";
import { dryRuns } from "./dryRun/dryRuns.ts";
import { duplicateResults } from "./duplicates/duplicateResults.ts";
import { overlapResults } from "./overlap/overlapResults.ts";
import { reportResults } from "./report/reportResults.ts";
import { gapResults } from "./score/gapResults.ts";
import { groundOf } from "./score/ground.ts";
import { listResults } from "./score/listResults.ts";
import { sureResults } from "./score/sureResults.ts";
import { tileResults } from "./tiles/tileResults.ts";
import type { OpenDatabase } from "./store/database.ts";

/** Every endpoint, in the order of docs/api.md. */
const routes: readonly Route[] = [
  health,
  partnerships,
  createPartnership,
  onePartnership,
  settings,
  changeSettings,
  areaTypes,
  areas,
  oneArea,
  areaProfile,
  search,
  shapes,
  shapeIndex,
  tiles,
  ownAreas,
  makeOwnArea,
  ownAreaCandidates,
  areasInside,
  changeOwnArea,
  removeOwnArea,
  indicators,
  need,
  offers,
  gaps,
  gapColumns,
  gapsCsv,
  howSure,
  measuresCsv,
  areaGap,
  why,
  duplicates,
  duplicatesCsv,
  duplicatePair,
  duplicateEffect,
  duplicateDecisions,
  decide,
  takeBackDecision,
  overlaps,
  overlapsCsv,
  reports,
  makeReport,
  previewReport,
  oneReport,
  reportDocument,
  reportSince,
  reportFile,
  reportFileProgress,
  datasets,
  oneDataset,
  datasetIssues,
  issueValues,
  datasetFile,
  errorsCsv,
  known,
  importFile,
  datasetRecipe,
  dryRun,
  publish,
  undo,
  history,
  deleteDataset,
  recipes,
  recipeFile,
  recipeImport,
  recipeDelete,
];

export type AppOptions = {
  readonly database: OpenDatabase;
  /** Where the built page lies. */
  readonly webRoot: string;
  readonly version: string;
  /** Answer to any Host: something in front keeps strangers away. */
  readonly allowOpen?: boolean;
  /** The name or address it listens on. */
  readonly host?: string;
  readonly largestFileInBytes?: number;
  /** Where files that can be made again lie while the server runs. */
  readonly folder: string;
  /** Faults of our own go to the log; a test that provokes them may want silence. */
  readonly logger?: boolean;
};

const hundredMegabytes = 100 * 1024 * 1024;

/** The whole server but for its port: the API under /api/v1, its description, and the page. The order of the plugins matters. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { database, webRoot, version, folder, allowOpen = false, host = "127.0.0.1" } = options;
  const logger = options.logger === false ? false : { level: "warn" };
  const app = Fastify({ logger, routerOptions: { maxParamLength: 200 } });
  app.setValidatorCompiler(checkRequest);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  readJson(app);
  keepStrangersOut(app, { host, allowOpen });
  await securityHeaders(app);
  await app.register(etag, { weak: true });
  await app.register(compress, { encodings: ["br", "gzip"], threshold: 1024 });
  await app.register(multipart, {
    throwFileSizeLimit: false,
    // One file is taken; a second is let through to be refused in words.
    limits: { files: 2, fields: 20, fieldSize: recipeLimit, fileSize: options.largestFileInBytes ?? hundredMegabytes },
  });
  await describeApi(app, version);
  const ground = groundOf(database.db);
  const found = duplicateResults(database, ground);
  const sure = sureResults(database, ground, found);
  const atlas: Atlas = {
    database,
    version,
    groundOf: ground,
    gapResults: gapResults(database, ground, sure, found),
    listResults: listResults(database, ground, found),
    tileResults: tileResults(database, ground),
    sureResults: sure,
    duplicateResults: found,
    overlapResults: overlapResults(database, ground, found),
    dryRuns: dryRuns(database),
    reportResults: reportResults(database, ground, found, { folder, software: version }),
  };
  await app.register(async (scope) => addRoutes(scope, atlas), { prefix: "/api/v1" });
  await app.register(swaggerUi, { routePrefix: "/api/v1/docs" });
  await servePage(app, webRoot);
  // Before the server waits for the requests under way: it would wait for minutes of draws.
  app.addHook("preClose", async () => {
    await sure.stop();
    await found.stop();
    await atlas.overlapResults.stop();
    await atlas.reportResults.stop();
    await atlas.dryRuns.stop();
  });
  app.addHook("onClose", async () => {
    await atlas.gapResults.stop();
    await atlas.listResults.stop();
    await atlas.tileResults.stop();
  });
  return app;
}

function addRoutes(scope: FastifyInstance, atlas: Atlas): void {
  const api = scope.withTypeProvider<ZodTypeProvider>();
  api.addHook("onSend", async (_request, reply) => {
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
  });
  for (const route of routes) route(api, atlas);
}
