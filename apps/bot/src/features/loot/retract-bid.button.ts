import { lootSessionInput } from "@guildhall/core/loot";
import { retractBid } from "@guildhall/use-cases/loot";
import { defineButton } from "#bot/discord/define-button.ts";
import { makeRequestId } from "./place-bid.modal.ts";

/** Takes the own bid back. It stays in the book of bids, which everybody reads once the session is over. */
export const retractBidButton = defineButton({
  feature: "loot",
  name: "retract",
  version: 1,
  params: lootSessionInput,
  async run({ context, actor, t }, { sessionId }) {
    await retractBid(context, actor, { sessionId, requestId: makeRequestId() });
    return { content: t("loot.bid.retracted") };
  },
});
