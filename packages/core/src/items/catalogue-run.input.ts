import { z } from "zod";

/** Names one run that the guild sees. */
export const catalogueRunInput = z.object({ runId: z.coerce.number().int().positive() });

export type CatalogueRunInput = z.infer<typeof catalogueRunInput>;
