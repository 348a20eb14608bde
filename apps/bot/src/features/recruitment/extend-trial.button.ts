import { applicationInput } from "@guildhall/core/recruitment";
import { discordTime } from "@guildhall/discord-views";
import { extendTrial } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";

const weekDays = 7;

/** A trial goes on for a week. Pressed twice, it is one week longer. */
export const extendTrialButton = defineButton({
  feature: "recruitment",
  name: "extend-trial",
  version: 1,
  params: applicationInput.extend({ seenEndsAt: z.number().int().positive() }),
  async run({ context, actor, t }, { applicationId, seenEndsAt }) {
    const seen = Temporal.Instant.fromEpochMilliseconds(seenEndsAt).toString();
    const asked = { applicationId, days: weekDays, seenEndsAt: seen };
    const { trialEndsAt } = await extendTrial(context, actor, asked);
    return { content: t("recruitment.trialAsk.extended", { at: discordTime(trialEndsAt, "D") }) };
  },
});
