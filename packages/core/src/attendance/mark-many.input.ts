import { z } from "zod";
import { eventInput } from "../events/index.ts";
import { markSources } from "./mark.ts";
import { markNote } from "./mark-note.input.ts";
import { results } from "./result.ts";

/** A guild's whole roster at once. */
const mostMarks = 1_000;

const memberId = z.number().int().positive();

export const markManyInput = eventInput.extend({
  marks: z
    .array(
      z.object({
        memberId,
        /** Null takes the mark back: the rule decides again. */
        result: z.enum(results).nullable(),
        source: z.enum(markSources),
        note: markNote,
      }),
    )
    .min(1)
    .max(mostMarks)
    .refine((marks) => new Set(marks.map((mark) => mark.memberId)).size === marks.length),
});

export type MarkManyInput = z.infer<typeof markManyInput>;

export const nameListInput = eventInput.extend({
  /** What was copied from a game, or read from a picture of it. */
  text: z.string().max(20_000),
});

export type NameListInput = z.infer<typeof nameListInput>;
