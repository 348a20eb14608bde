import { z } from "zod";
import { languages } from "../languages.ts";

export const changeLanguageInput = z.object({ language: z.enum(languages) });

export type ChangeLanguageInput = z.infer<typeof changeLanguageInput>;
