import { draftSlipInput } from "@guildhall/core/dkp";
import { draftSlip } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";
import { slipDraft } from "./answer-slip.select.ts";

/** Names and points: shows whom they mean, and what they change, before anything is written. */
export const adjustManyModal = defineModal({
  feature: "dkp",
  name: "adjust-many",
  version: 1,
  params: z.object({}),
  fields: z.object({ list: draftSlipInput.shape.text, reason: draftSlipInput.shape.reason }),
  run: async ({ context, actor, t, language }, _params, { list: text, reason }) =>
    slipDraft({ t, language }, await draftSlip(context, actor, { text, reason })),
});
