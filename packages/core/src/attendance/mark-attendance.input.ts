import { z } from "zod";
import { eventInput } from "../events/index.ts";
import { markNote } from "./mark-note.input.ts";
import { results } from "./result.ts";

export const markAttendanceInput = eventInput.extend({
  memberId: z.coerce.number().int().positive(),
  /** Null takes the mark back: the rule decides again. */
  result: z.enum(results).nullable(),
  note: markNote,
});

export type MarkAttendanceInput = z.infer<typeof markAttendanceInput>;
