import { z } from "zod";

/** Names one character of the guild. */
export const characterInput = z.object({ characterId: z.coerce.number().int().positive() });

export type CharacterInput = z.infer<typeof characterInput>;

/** Names one build of the guild. */
export const buildInput = z.object({ buildId: z.coerce.number().int().positive() });

export type BuildInput = z.infer<typeof buildInput>;
