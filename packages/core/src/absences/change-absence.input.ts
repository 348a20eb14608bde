import type { z } from "zod";
import { absenceFields, absenceNumber } from "./absence-fields.ts";

export const changeAbsenceInput = absenceFields.extend({ absenceId: absenceNumber });

export type ChangeAbsenceInput = z.infer<typeof changeAbsenceInput>;
