import { toHundredths } from "@guildhall/core";
import { placeBid, viewSession } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { findReaderLanguage } from "../items/index.ts";
import { tellOwnPart, tellPlaced } from "./bid.view.ts";
import { makeRequestId } from "./place-bid.modal.ts";

/** Bids exactly what the button says. Whoever bids as much already, as by a second press, bids nothing more. */
export const raiseBidButton = defineButton({
  feature: "loot",
  name: "raise",
  version: 1,
  params: z.object({ sessionId: z.number().int().positive(), amount: z.number().int().positive() }),
  async run(request, { sessionId, amount }) {
    const { context, actor, t, language } = request;
    const words = { t, language };
    const session = await viewSession(context, actor, { sessionId, language: findReaderLanguage(request) });
    const { interest = null, maximum = null } = session.own ?? {};
    if (maximum !== null && maximum >= amount) return { content: tellOwnPart(words, session).join("\n") };
    const placed = await placeBid(context, actor, {
      sessionId,
      requestId: makeRequestId(),
      maximum: toHundredths(amount),
      ...(interest !== null && { interest }),
    });
    return { content: tellPlaced(words, placed) };
  },
});
