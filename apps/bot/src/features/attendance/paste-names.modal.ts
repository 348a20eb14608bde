import { nameListInput, results } from "@guildhall/core/attendance";
import { draftList } from "@guildhall/use-cases/attendance";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";
import { markDraft } from "./answer-draft.select.ts";

/** Names from the game or from a picture of it: shows whom they mean before anybody is marked. */
export const pasteNamesModal = defineModal({
  feature: "attendance",
  name: "paste",
  version: 1,
  params: z.object({ eventId: z.number().int().positive(), result: z.enum(results) }),
  fields: z.object({ names: nameListInput.shape.text }),
  run: async ({ context, actor, t }, { eventId, result }, { names: text }) =>
    markDraft(t, await draftList(context, actor, { eventId, result, text })),
});
