import { z } from "zod";
import { memberInput } from "./member.input.ts";

export const addOfficerNoteInput = memberInput.extend({ text: z.string().trim().min(1).max(500) });

export type AddOfficerNoteInput = z.infer<typeof addOfficerNoteInput>;

/** Names one note of the guild's officers. */
export const officerNoteInput = z.object({ noteId: z.coerce.number().int().positive() });

export type OfficerNoteInput = z.infer<typeof officerNoteInput>;
