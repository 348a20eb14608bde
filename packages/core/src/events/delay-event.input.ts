import { z } from "zod";
import { maxDurationMinutes } from "./create-event.input.ts";
import { eventInput } from "./event.input.ts";

export const delayEventInput = eventInput.extend({
  minutes: z.coerce.number().int().min(1).max(maxDurationMinutes),
});

export type DelayEventInput = z.infer<typeof delayEventInput>;
