import { z } from "zod";

/** What somebody says of a leave. */
export const absenceFields = z.object({
  fromOn: z.iso.date(),
  /** Left out: until further notice. */
  untilOn: z.iso.date().optional(),
  reason: z.string().trim().max(200).optional(),
  isReasonShared: z.boolean().default(false),
});

export type AbsenceFields = z.infer<typeof absenceFields>;

export const absenceNumber = z.coerce.number().int().positive();
