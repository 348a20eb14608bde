import type { Actor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { type Look, lookAgain } from "./look-again.ts";

/** A trial ends soon: officers are asked what is to become of the person. A trial never ends by itself. */
export async function noticeTrial(context: Context, actor: Actor, look: Look): Promise<void> {
  await lookAgain(context, actor, {
    ...look,
    fact: "recruitment.trialEnding",
    note: ({ state, trialEndsAt, trialNoticedAt }, now) => {
      const isMeant = state === "trial" && trialEndsAt?.equals(look.at);
      return isMeant && trialNoticedAt === null ? { trialNoticedAt: now } : undefined;
    },
  });
}

/** A trial is over, and nobody has decided: officers are asked once more. */
export async function askForTrial(context: Context, actor: Actor, look: Look): Promise<void> {
  await lookAgain(context, actor, {
    ...look,
    fact: "recruitment.trialEnding",
    note: ({ state, trialEndsAt, trialAskedAt }, now) => {
      const isMeant = state === "trial" && trialEndsAt?.equals(look.at);
      return isMeant && trialAskedAt === null ? { trialAskedAt: now } : undefined;
    },
  });
}
