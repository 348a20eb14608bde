import { z } from "zod";
import { fixes } from "./finding.ts";
import { places } from "./places.ts";

/** Which of the fixes; the place only where one is made. */
export const mendFindingInput = z.object({ fix: z.enum(fixes), place: z.enum(places).optional() });

export type MendFindingInput = z.infer<typeof mendFindingInput>;
