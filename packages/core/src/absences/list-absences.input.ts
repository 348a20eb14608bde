import { z } from "zod";

/** Days of the time line, both included. */
export const listAbsencesInput = z
  .object({ fromOn: z.iso.date(), untilOn: z.iso.date() })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn);

export type ListAbsencesInput = z.infer<typeof listAbsencesInput>;
