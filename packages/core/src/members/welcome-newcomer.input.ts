import { z } from "zod";
import { newcomerDecisions } from "./newcomer.ts";

export const newcomerInput = z.object({ newcomerId: z.coerce.number().int().positive() });

export type NewcomerInput = z.infer<typeof newcomerInput>;

export const welcomeNewcomerInput = newcomerInput.extend({
  /** As what the person comes in. */
  as: z.enum(newcomerDecisions).exclude(["declined"]),
  /** Of an ally: the foreign guild that the person speaks for from now on. */
  foreignGuildId: z.coerce.number().int().positive().optional(),
});

export type WelcomeNewcomerInput = z.infer<typeof welcomeNewcomerInput>;
