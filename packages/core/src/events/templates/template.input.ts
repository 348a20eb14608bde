import { z } from "zod";

/** Names one template of the guild. */
export const templateInput = z.object({ templateId: z.coerce.number().int().positive() });

export type TemplateInput = z.infer<typeof templateInput>;
