import { hasRight } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import { viewSeasons } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { seasonsView } from "./season.view.ts";
import { askUndoSeasonEndButton } from "./undo-season-end.button.ts";

export const showSeasonCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "season",
  input: z.object({}),
  options: [],
  async run({ context, actor, t, language }) {
    const seasons = await viewSeasons(context, actor);
    const view = seasonsView({ t, language }, seasons);
    const latest = seasons.past.find(({ undoUntil }) => undoUntil !== null);
    const mayUndo = hasRight(actor, "settings.edit") && hasRight(actor, "dkp.adjust");
    if (!latest || !mayUndo) return view;
    const { seasonId } = latest;
    const undo = askUndoSeasonEndButton.component({ seasonId }, { label: t("dkp.season.undo") });
    return { ...view, components: [row(undo)] };
  },
});
