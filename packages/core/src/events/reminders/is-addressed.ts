import type { ReminderAudience } from "../../settings/index.ts";
import type { EventRules } from "../event-rules.ts";
import { wantsSeat } from "../seats.ts";
import { isPicked, type SignUp } from "../sign-up.ts";

type Addressee = {
  /** Undefined where nobody said anything, neither the person nor a leave. */
  readonly signUp: Pick<SignUp, "answer" | "isWaiting" | "publishedPick" | "isByDefault"> | undefined;
  /** Whether the person is in the event's voice channel at this moment; null where the event has none. */
  readonly isInVoice: boolean | null;
};

/** Whether a reminder for these people is for this person. Who is signed up by default has not answered, but may be picked. */
export function isAddressed(
  audience: ReminderAudience,
  { signUp, isInVoice }: Addressee,
  rules: Pick<EventRules, "hasLineUp">,
): boolean {
  if (!signUp) return audience === "unanswered";
  const isExpected = isPicked(signUp, rules) && (rules.hasLineUp || !signUp.isByDefault);
  switch (audience) {
    case "unanswered":
      return signUp.isByDefault;
    case "coming":
      return wantsSeat(signUp.answer) && !signUp.isWaiting && !signUp.isByDefault;
    case "picked":
      return isExpected;
    case "notInVoice":
      return isInVoice === false && isExpected;
  }
}
