import { z } from "zod";
import { absenceFields } from "./absence-fields.ts";

export const startAbsenceInput = absenceFields.extend({
  /** The forum post that the person wrote by hand; the leave stands in it then. */
  threadId: z.string().regex(/^\d+$/).optional(),
});

export type StartAbsenceInput = z.infer<typeof startAbsenceInput>;
