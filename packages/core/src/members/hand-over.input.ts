import { z } from "zod";
import { memberInput } from "./member.input.ts";

export const previewHandOverInput = memberInput.extend({
  /** Who gets it all. */
  toMemberId: z.coerce.number().int().positive(),
});

export type PreviewHandOverInput = z.infer<typeof previewHandOverInput>;

export const handOverInput = previewHandOverInput.extend({
  /** Fingerprint of what the officer read. */
  previewId: z.string().min(1).max(64),
});

export type HandOverInput = z.infer<typeof handOverInput>;

export const undoHandOverInput = z.object({ handOverId: z.coerce.number().int().positive() });

export type UndoHandOverInput = z.infer<typeof undoHandOverInput>;
