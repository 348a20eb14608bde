import { z } from "zod";
import { languages } from "../languages.ts";

/** Null: whatever Discord, the browser and the guild speak. */
export const chooseLanguageInput = z.object({ language: z.enum(languages).nullable() });

export type ChooseLanguageInput = z.infer<typeof chooseLanguageInput>;
