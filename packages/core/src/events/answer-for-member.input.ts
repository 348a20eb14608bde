import { z } from "zod";
import { roles } from "../games/index.ts";
import { seatInput } from "./seat.input.ts";
import { answers } from "./sign-up.ts";

export const answerForMemberInput = seatInput.extend({
  /** Null takes the answer back, as if none had been given. */
  answer: z.enum(answers).nullable(),
  /** Left out: the role that the member had, or plays as a main. */
  role: z.enum(roles).optional(),
});

export type AnswerForMemberInput = z.infer<typeof answerForMemberInput>;
