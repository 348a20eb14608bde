import { handOutNightInput } from "@guildhall/core/loot";
import { type MessageView, row } from "@guildhall/discord-views";
import { handOutNight } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "../items/index.ts";
import { unpackPairs } from "./keep-pairs.ts";
import { undoNightButton } from "./undo-night.button.ts";

const params = z.object({
  eventId: z.number().int().positive(),
  requestId: z.string().max(12),
  choices: z.string().max(55),
  previewId: z.string().max(32),
});

/** Hands out exactly what the message shows, once. */
export const giveNightButton = defineButton({
  feature: "loot",
  name: "night",
  version: 1,
  params,
  run: async (request, night) => update(await give(request, night, null)),
});

/** The same where a choice goes against the rules: why is asked first. */
export const explainNightButton = defineButton({
  feature: "loot",
  name: "night-ask",
  version: 1,
  params,
  run: async ({ t }, night) =>
    explainNightModal.open(night, {
      title: t("loot.night.reasonTitle"),
      fields: { reason: { label: t("loot.night.reason"), isLong: true, minLength: 1, maxLength: 200 } },
    }),
});

export const explainNightModal = defineModal({
  feature: "loot",
  name: "night-why",
  version: 1,
  params,
  fields: handOutNightInput.pick({ reason: true }),
  run: async (request, night, { reason }) => update(await give(request, night, reason)),
});

async function give(
  request: DiscordRequest,
  { choices: packed, ...night }: z.output<typeof params>,
  reason: string | null,
): Promise<MessageView> {
  const { context, actor, t } = request;
  const choices = unpackPairs(packed).map(([dropId, memberId]) => ({ dropId, memberId }));
  const asked = { ...night, reason, choices, language: findReaderLanguage(request) };
  const { batchId, awardIds } = await handOutNight(context, actor, parseInput(handOutNightInput, asked));
  return {
    content: t("loot.night.given", { count: awardIds.length }),
    components: [row(undoNightButton.component({ batchId }, { label: t("loot.night.undo") }))],
  };
}
