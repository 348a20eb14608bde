import { z } from "zod";
import { games } from "../games/index.ts";
import { languages } from "../languages.ts";

/** What somebody wrote; an empty text takes it away. */
const textUpTo = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength)
    .nullable()
    .transform((text) => text || null);

/** A name as the game writes it. */
const inGameName = textUpTo(50);

/** A message in Discord shows all of it. */
export const maxRulesLength = 1_500;

/** How the guild is spoken to, where its clock hangs, and what it is in its game. What is left out stays. */
export const changeGuildInput = z.object({
  language: z.enum(languages).optional(),
  /** What somebody typed: a name, a name with spaces, or only a city. */
  timeZone: z.string().trim().min(1).max(64).optional(),
  game: z.enum(games).optional(),
  inGameName: inGameName.optional(),
  inGameServer: inGameName.optional(),
  rules: textUpTo(maxRulesLength).optional(),
  /** What stood on the page where somebody decided. Another value by now is refused. */
  seen: z
    .object({
      language: z.enum(languages),
      timeZone: z.string(),
      game: z.enum(games),
      inGameName: z.string().nullable(),
      inGameServer: z.string().nullable(),
      rules: z.string().nullable(),
    })
    .partial()
    .optional(),
});

export type ChangeGuildInput = z.infer<typeof changeGuildInput>;
