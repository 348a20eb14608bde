import type { z } from "zod";
import { createEventInput } from "./create-event.input.ts";

/** What is on right now: by a template, or by a title alone. */
export const startNowInput = createEventInput
  .omit({ startsAt: true, title: true })
  .extend({ title: createEventInput.shape.title.optional() })
  .refine(({ title, templateId }) => title !== undefined || templateId !== undefined, { path: ["title"] });

export type StartNowInput = z.infer<typeof startNowInput>;
