import type { z } from "zod";
import { memberInput } from "../members/index.ts";
import { absenceFields } from "./absence-fields.ts";

export const enterAbsenceInput = absenceFields.extend(memberInput.shape);

export type EnterAbsenceInput = z.infer<typeof enterAbsenceInput>;
