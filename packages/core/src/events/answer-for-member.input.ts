import { z } from "zod";
import { eventInput } from "./event.input.ts";
import { answers } from "./sign-up.ts";

export const answerForMemberInput = eventInput.extend({
  memberId: z.coerce.number().int().positive(),
  /** Null takes the answer back, as if none had been given. */
  answer: z.enum(answers).nullable(),
});

export type AnswerForMemberInput = z.infer<typeof answerForMemberInput>;
