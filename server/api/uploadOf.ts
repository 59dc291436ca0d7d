import type { Multipart, MultipartFile } from "@fastify/multipart";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { vintageSchema } from "../../domain/contract/area.ts";
import { officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import { type Provenance, provenanceOf, provenanceSchema } from "../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import { choicesIn } from "./choicesIn.ts";
import { cutOff } from "./cutOff.ts";
import { faultWords } from "./faultWords.ts";
import { goneAway } from "./goneAway.ts";
import { refuseFileName } from "./refuseFileName.ts";
import { tooLarge, turnedAway } from "./turnedAway.ts";
import { unkept } from "./unkept.ts";
import { unlessStalled } from "./unlessStalled.ts";

/** The form of an upload. The file comes last, for it is read as it comes, and what is chosen for it must be known by then. */
export const uploadForm = provenanceSchema.extend({
  kind: z.string().min(1).optional().meta({ description: "the kind to read it as; absent: recognise it" }),
  assumePlaces: z.enum(["true", "false"]).optional().meta({ description: "give libraries assumed places" }),
  areaType: officialAreaTypeSchema.optional().meta({ description: "for shapes whose codes do not say" }),
  vintage: vintageSchema.optional().meta({ description: "for shapes whose codes do not say" }),
  choices: z
    .string()
    .optional()
    .meta({ description: "JSON: how to read it, as in PUT /datasets/{dataset}/recipe; wins over the fields above" }),
  file: z.unknown().meta({ type: "string", format: "binary", description: "last of all fields; smaller than 100 MB" }),
});

const fieldsSchema = uploadForm.omit({ file: true }).extend({ choices: z.unknown().optional() }).strict();

/** An upload as it comes: the file's bytes as a stream that can be read once, and what was chosen for it. */
export type Upload = {
  readonly file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };
  readonly choices: ReadingChoices & Provenance;
  readonly signal: AbortSignal;
};

/**
 * Reads the fields of an upload and opens its file. `signal` tells when the other side has gone away. Throws what becomes a 400, and while the bytes are read a 413
 * for a file past the limit (it was cut off, so nothing of it may be kept) or a 400 for anything that stands behind the file: nothing sent is passed over in silence.
 */
export async function uploadOf(request: FastifyRequest, reply: FastifyReply): Promise<Upload> {
  const parts = request.isMultipart() ? request.parts() : undefined;
  const fields = new Map<string, unknown>();
  const part = await fileAfter(parts, fields);
  if (parts === undefined || part === undefined) {
    throw turnedAway(400, "Select a file: the form has none in its field “file”.");
  }
  const choices = orRunOut(part, () => choicesSaid(part.filename, Object.fromEntries(fields)));
  return { file: { name: part.filename, bytes: wholeFile(part, parts) }, choices, signal: goneAway(reply) };
}

/** The file is let run out unread before the form is turned away: whoever sends it could not hear the answer otherwise. */
function orRunOut<T>({ file }: MultipartFile, read: () => T): T {
  try {
    return read();
  } catch (fault) {
    file.resume();
    throw fault;
  }
}

function choicesSaid(fileName: string, fields: Readonly<Record<string, unknown>>): ReadingChoices & Provenance {
  refuseFileName(fileName);
  const read = fieldsSchema.safeParse(fields);
  const faults = read.success
    ? unkept({ ...read.data, choices: null })
    : read.error.issues.map((issue) => sentenceOf(issue, fields));
  if (!read.success || faults.length > 0) throw turnedAway(400, `The form cannot be used. ${faults.join(". ")}.`);
  const { kind, assumePlaces, areaType, vintage } = read.data;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(areaType === undefined ? {} : { areaType }),
    ...(vintage === undefined ? {} : { vintage }),
    assumePlaces: assumePlaces === "true",
    ...choicesIn(read.data.choices),
    ...provenanceOf(read.data),
  };
}

const aMinute = 60_000;

type Parts = AsyncIterableIterator<Multipart>;

/** The file of a form; the fields that come before it are added to `fields`. */
async function fileAfter(parts: Parts | undefined, fields: Map<string, unknown>): Promise<MultipartFile | undefined> {
  for (let step = await next(parts); step?.done === false; step = await next(parts)) {
    if (step.value.type === "file") return step.value;
    if (step.value.valueTruncated) throw turnedAway(400, `“${step.value.fieldname}” is too long.`);
    fields.set(step.value.fieldname, step.value.value);
  }
  return undefined;
}

/** The next part of a form. One that was cut off says so. */
async function next(parts: Parts | undefined): Promise<IteratorResult<Multipart> | undefined> {
  try {
    return await parts?.next();
  } catch (fault) {
    throw cutOff(fault);
  }
}

async function* wholeFile({ file }: MultipartFile, parts: Parts): AsyncGenerator<Uint8Array, void> {
  try {
    yield* unlessStalled(file, aMinute);
  } catch (fault) {
    throw cutOff(fault);
  }
  if (file.truncated) throw turnedAway(413, tooLarge);
  const behind = await next(parts);
  if (behind === undefined || behind.done === true) return;
  if (behind.value.type === "file") behind.value.file.resume();
  throw turnedAway(
    400,
    `“${behind.value.fieldname}” stands behind the file, where it comes too late. Put the file last.`,
  );
}

function sentenceOf(issue: z.core.$ZodIssue, fields: Readonly<Record<string, unknown>>): string {
  if (issue.code === "unrecognized_keys") return `It has no field ${issue.keys.map((key) => `“${key}”`).join(", ")}`;
  return faultWords(issue, fieldsSchema, fields);
}
