import { Refusal, requireRight } from "@guildhall/core";
import { lootSessionInput } from "@guildhall/core/loot";
import { closeCouncil, viewSession } from "@guildhall/use-cases/loot";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import { findReaderLanguage } from "../items/index.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

/** Votes are counted, and nothing brings them back. Not even whoever ends it learns before how many there are. */
export const closeCouncilConfirmation = defineConfirmation({
  feature: "loot",
  name: "council-end",
  version: 1,
  params: lootSessionInput,
  async describe(request, { sessionId }) {
    const { context, actor, t } = request;
    requireRight(actor, "loot.award");
    const { item, entrants, state } = await viewSession(context, actor, {
      sessionId,
      language: findReaderLanguage(request),
    });
    if (state !== "open" && state !== "closed") throw new Refusal("loot.sessionOver");
    const values = { item: tellItemInRow(t, item), count: entrants?.length ?? 0 };
    return { text: t("loot.council.endAsk", values), action: t("loot.council.end") };
  },
  async run({ context, actor, t }, { sessionId }) {
    await closeCouncil(context, actor, { sessionId });
    return update({ content: t("loot.council.ended") });
  },
});

export const askCloseCouncilButton = defineButton({
  feature: "loot",
  name: "council-end-ask",
  version: 1,
  params: lootSessionInput,
  run: async (request, session) => await closeCouncilConfirmation.ask(request, session),
});
