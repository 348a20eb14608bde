import { z } from "zod";
import { createEventInput } from "../create-event.input.ts";

/** Which events of the guild's game become templates, by their keys, with the guild's words for them. */
export const adoptPresetsInput = z.object({
  presets: z
    .array(z.object({ key: z.string().max(40), name: createEventInput.shape.title }))
    .min(1)
    .max(50),
});

export type AdoptPresetsInput = z.infer<typeof adoptPresetsInput>;
