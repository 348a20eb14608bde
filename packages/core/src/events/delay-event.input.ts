import { z } from "zod";
import { eventInput } from "./event.input.ts";
import { maxDurationMinutes } from "./event-duration.ts";

export const delayEventInput = eventInput.extend({
  minutes: z.coerce.number().int().min(1).max(maxDurationMinutes),
});

export type DelayEventInput = z.infer<typeof delayEventInput>;
