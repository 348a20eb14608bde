import { randomBytes } from "node:crypto";
import { Refusal } from "@guildhall/core";
import { lootSessionInput, placeBidInput, takesInterest } from "@guildhall/core/loot";
import { placeBid, viewSession } from "@guildhall/use-cases/loot";
import { viewGameProfile } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { findReaderLanguage } from "../items/index.ts";
import { bidDialog, tellPlaced } from "./bid.view.ts";

/** For what is pressed: sent twice, it is done once. */
export const makeRequestId = (): string => randomBytes(9).toString("base64url");

/** Opens the dialog in which somebody says how much a drop is worth to them. */
export const openBidButton = defineButton({
  feature: "loot",
  name: "bid",
  version: 1,
  params: lootSessionInput,
  async run(request, { sessionId }) {
    const { context, actor, t, language } = request;
    const session = await viewSession(context, actor, { sessionId, language: findReaderLanguage(request) });
    if (session.state !== "open") throw new Refusal("loot.sessionOver");
    const { profile } = await viewGameProfile(context, actor);
    const interests = profile.interests
      .map(({ key }) => key)
      .filter((interest) => takesInterest(session.stage, interest));
    const look = bidDialog({ t, language }, session, interests);
    return placeBidModal.open({ sessionId, requestId: makeRequestId() }, look);
  },
});

export const placeBidModal = defineModal({
  feature: "loot",
  name: "place-bid",
  version: 1,
  params: z.object({ sessionId: z.number().int().positive(), requestId: z.string().max(40) }),
  fields: placeBidInput.pick({ maximum: true, interest: true }),
  async run({ context, actor, t, language }, params, fields) {
    const placed = await placeBid(context, actor, { ...params, ...fields });
    return { content: tellPlaced({ t, language }, placed) };
  },
});
