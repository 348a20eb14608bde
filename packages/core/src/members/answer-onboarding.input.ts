import { z } from "zod";
import { roles } from "../games/index.ts";
import { languages } from "../languages.ts";
import { purposes } from "./newcomer.ts";

/** One answer of a newcomer, about oneself. What was typed is taken as it is: the rule says what does not fit. */
export const answerOnboardingInput = z.discriminatedUnion("about", [
  z.object({ about: z.literal("language"), language: z.enum(languages) }),
  z.object({ about: z.literal("purpose"), purpose: z.enum(purposes) }),
  z.object({ about: z.literal("class"), classKey: z.string().max(40) }),
  z.object({ about: z.literal("role"), role: z.enum(roles) }),
  z.object({
    about: z.literal("character"),
    name: z.string().max(100),
    power: z.string().max(20).optional(),
    timeZone: z.string().max(64).optional(),
  }),
  z.object({ about: z.literal("rules") }),
]);

export type AnswerOnboardingInput = z.infer<typeof answerOnboardingInput>;
