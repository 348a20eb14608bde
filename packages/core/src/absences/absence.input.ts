import { z } from "zod";
import { absenceNumber } from "./absence-fields.ts";

export const absenceInput = z.object({ absenceId: absenceNumber });

export type AbsenceInput = z.infer<typeof absenceInput>;
