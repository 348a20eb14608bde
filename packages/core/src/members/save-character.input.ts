import { z } from "zod";
import { memberName } from "./member-name.ts";

export const saveCharacterInput = z.object({
  /** Whose it is; without it the actor's own. */
  memberId: z.coerce.number().int().positive().optional(),
  /** Without it the character is a new one. */
  characterId: z.coerce.number().int().positive().optional(),
  name: memberName,
  /** Whether it is the main from now on. */
  isMain: z.boolean().optional(),
});

export type SaveCharacterInput = z.infer<typeof saveCharacterInput>;
