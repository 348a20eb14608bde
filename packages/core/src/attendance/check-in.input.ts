import { z } from "zod";
import { eventInput } from "../events/index.ts";

export const checkInInput = eventInput.extend({
  /** As people type it. */
  code: z.string().trim().min(1).max(20),
});

export type CheckInInput = z.infer<typeof checkInInput>;
