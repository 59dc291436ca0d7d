import { z } from "zod";
import { reportProgressSchema } from "./report.ts";

/** How a shape is filled: a colour, and over it the marks that say the same without colour. */
const fillSchema = z.object({ colour: z.string(), pattern: z.enum(["none", "hatch", "dots"]) });

/** One mark of a drawing, in its units, y down. */
export const markSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("path"),
    d: z.string().meta({ description: "SVG path data with absolute coordinates" }),
    fill: fillSchema.nullable(),
    line: z.object({ colour: z.string(), width: z.number(), dashes: z.array(z.number()).nullable() }).nullable(),
  }),
  z.object({
    type: z.literal("text"),
    x: z.number(),
    y: z.number().meta({ description: "of the baseline" }),
    text: z.string(),
    size: z.number(),
    bold: z.boolean(),
    anchor: z.enum(["start", "middle", "end"]),
    colour: z.string(),
    halo: z.string().nullable().meta({ description: "a line of this colour behind the letters" }),
  }),
]);
export type Mark = z.infer<typeof markSchema>;

/** A map or chart as marks, from back to front: SVG, PNG and PDF all draw the same one. Its title, legend and source are marks of it too. */
export const drawingSchema = z.object({ width: z.number(), height: z.number(), marks: z.array(markSchema) });
export type Drawing = z.infer<typeof drawingSchema>;

const cellSchema = z.union([z.string(), z.number(), z.null()]);

/** A piece of a report. Headings of a section are of rank 2, those within one of rank 3. */
export const blockSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("heading"),
    rank: z.union([z.literal(2), z.literal(3)]),
    id: z.string(),
    text: z.string(),
  }),
  z.object({ type: z.literal("paragraph"), text: z.string() }),
  z.object({ type: z.literal("inset"), text: z.string().meta({ description: "what a reader must not miss" }) }),
  z.object({ type: z.literal("list"), items: z.array(z.string()).min(1) }),
  z.object({
    type: z.literal("table"),
    id: z.string(),
    caption: z.string(),
    columns: z.array(z.object({ title: z.string(), kind: z.enum(["text", "number"]) })),
    rows: z.array(z.array(cellSchema)).meta({
      description:
        "the first cell of a row is its header; numbers as they are to be read (already rounded); text such as “[c]” or “unknown” where there is no number, null for a cell that has nothing to say",
    }),
  }),
  z.object({
    type: z.literal("figure"),
    id: z.string(),
    title: z.string().meta({ description: "an active title of ten words or fewer" }),
    alt: z.string().meta({ description: "the message in words" }),
    source: z.string(),
    drawing: drawingSchema,
  }),
]);
export type Block = z.infer<typeof blockSchema>;

/** A report to be read by people: HTML, PDF and the page show the same one. */
export const reportDocumentSchema = z
  .object({
    title: z.string(),
    subtitle: z.string(),
    language: z.literal("en-GB"),
    createdAt: z.iso.datetime(),
    author: z.string().meta({ description: "the partnership" }),
    blocks: z.array(blockSchema),
  })
  .meta({ id: "ReportDocument" });
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** One line of the stream in which a report is made only to be looked at: how far it is and, last, the document (or what went wrong). */
export const previewLineSchema = z.discriminatedUnion("type", [
  reportProgressSchema.extend({ type: z.literal("progress") }),
  z.object({ type: z.literal("answer"), answer: reportDocumentSchema }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
