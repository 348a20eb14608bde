import type { Actor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { type Look, lookAgain } from "./look-again.ts";

/** An interview is near: both sides are reminded. One that was moved or called off is not. */
export async function remindInterview(context: Context, actor: Actor, look: Look): Promise<void> {
  await lookAgain(context, actor, {
    ...look,
    fact: "recruitment.interviewNear",
    note: ({ state, interviewAt, interviewToldAt }, now) => {
      const isMeant = state === "interview" && interviewAt?.equals(look.at);
      return isMeant && interviewToldAt === null ? { interviewToldAt: now } : undefined;
    },
  });
}
