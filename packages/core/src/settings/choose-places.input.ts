import { z } from "zod";
import { places } from "./places.ts";

const discordId = z.string().regex(/^\d{1,20}$/);

/** Which channels and roles the guild uses from now on. What is left out stays. */
export const choosePlacesInput = z.object({
  choices: z.partialRecord(z.enum(places), discordId),
  /** What stood on the page where somebody decided. Another one by now is refused. */
  seen: z.partialRecord(z.enum(places), discordId.nullable()).optional(),
});

export type ChoosePlacesInput = z.infer<typeof choosePlacesInput>;
