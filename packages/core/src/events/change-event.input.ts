import type { z } from "zod";
import { createEventInput } from "./create-event.input.ts";
import { eventInput } from "./event.input.ts";

/** What is left out stays as it is; an empty note is none. */
export const changeEventInput = eventInput.extend(
  createEventInput.omit({ templateId: true }).partial().shape,
);

export type ChangeEventInput = z.infer<typeof changeEventInput>;
