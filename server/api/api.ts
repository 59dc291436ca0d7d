import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { DryRuns } from "../dryRun/dryRuns.ts";
import type { DuplicateResults } from "../duplicates/duplicateResults.ts";
import type { GapResults } from "../score/gapResults.ts";
import type { GroundOf } from "../score/ground.ts";
import type { ListResults } from "../score/listResults.ts";
import type { OverlapResults } from "../overlap/overlapResults.ts";
import type { ReportResults } from "../report/reportResults.ts";
import type { SureResults } from "../score/sureResults.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { TileResults } from "../tiles/tileResults.ts";

/** The server with zod schemas as its types: what every route is added to. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes stand on. */
export type Atlas = {
  readonly database: OpenDatabase;
  readonly groundOf: GroundOf;
  readonly gapResults: GapResults;
  readonly listResults: ListResults;
  readonly tileResults: TileResults;
  readonly sureResults: SureResults;
  readonly duplicateResults: DuplicateResults;
  readonly overlapResults: OverlapResults;
  readonly dryRuns: DryRuns;
  readonly reportResults: ReportResults;
  readonly version: string;
};

/** Adds one endpoint. */
export type Route = (api: Api, atlas: Atlas) => void;
