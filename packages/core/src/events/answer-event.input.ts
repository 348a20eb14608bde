import { z } from "zod";
import { eventInput } from "./event.input.ts";
import { answers } from "./sign-up.ts";

export const answerEventInput = eventInput.extend({ answer: z.enum(answers) });

export type AnswerEventInput = z.infer<typeof answerEventInput>;
