import { z } from "zod";
import { roles } from "../games/index.ts";
import { eventInput } from "./event.input.ts";
import { maxSignUpNoteLength } from "./sign-up.ts";

/** What is left out stays. An empty note takes the note away. */
export const changeSignUpInput = eventInput.extend({
  playedAs: z
    .object({ role: z.enum(roles), classKey: z.string().max(40).nullable().default(null) })
    .optional(),
  note: z.string().trim().max(maxSignUpNoteLength).optional(),
});

export type ChangeSignUpInput = z.infer<typeof changeSignUpInput>;
