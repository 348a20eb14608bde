import { biddingModes, lootSessionInput } from "@guildhall/core/loot";
import { viewOwnStanding, viewSession } from "@guildhall/use-cases/loot";
import { defineButton } from "#bot/discord/define-button.ts";
import { findReaderLanguage } from "../items/index.ts";
import { tellBidding, tellOwnPart } from "./bid.view.ts";
import { tellOwnStanding } from "./own-standing.view.ts";

/** What of a session concerns whoever presses, told to nobody else. */
export const showStandingButton = defineButton({
  feature: "loot",
  name: "standing",
  version: 1,
  params: lootSessionInput,
  async run(request, { sessionId }) {
    const { context, actor, t, language } = request;
    const words = { t, language };
    const session = await viewSession(context, actor, { sessionId, language: findReaderLanguage(request) });
    if (biddingModes.includes(session.mode)) return { content: tellBidding(words, session) };
    const standing = await viewOwnStanding(context, actor, { sessionId });
    const lines = [...tellOwnPart(words, session), ...(standing ? tellOwnStanding(t, standing) : [])];
    return { content: lines.join("\n") || t("loot.own.notIn") };
  },
});
