import { requireRight } from "@guildhall/core";
import { undoSeasonEnd, viewSeasons } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { nameSeason } from "./season.view.ts";

const params = z.object({ seasonId: z.number().int().positive() });

/** The season did not end: its points and its place in the hall of fame go back together. */
export const undoSeasonEndConfirmation = defineConfirmation({
  feature: "dkp",
  name: "season-undo",
  version: 1,
  params,
  async describe(request, { seasonId }) {
    const { actor, t } = request;
    requireRight(actor, "settings.edit");
    requireRight(actor, "dkp.adjust");
    const name = await readName(request, seasonId);
    return { text: t("dkp.season.undoAsk", { name }), action: t("dkp.season.undo"), isDangerous: true };
  },
  async run(request, { seasonId }) {
    const { context, actor, t } = request;
    const name = await readName(request, seasonId);
    const { entryCount: count } = await undoSeasonEnd(context, actor, { seasonId });
    return update({ content: t("dkp.season.undone", { name, count }) });
  },
});

/** Under the seasons, for whoever may, as long as it is possible. */
export const askUndoSeasonEndButton = defineButton({
  feature: "dkp",
  name: "season-undo-ask",
  version: 1,
  params,
  run: async (request, season) => await undoSeasonEndConfirmation.ask(request, season),
});

async function readName({ context, actor, t }: DiscordRequest, seasonId: number): Promise<string> {
  const { past } = await viewSeasons(context, actor);
  const season = past.find((one) => one.seasonId === seasonId);
  return season ? escapeMarkdown(nameSeason(t, season)) : "";
}
