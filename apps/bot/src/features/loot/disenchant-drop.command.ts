import { dropInput } from "@guildhall/core/loot";
import { row } from "@guildhall/discord-views";
import { disenchantDrop, restoreDrop } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { waitingDropOption } from "./drop.option.ts";

/** Nobody wants it, and it was taken apart in the game; with the way back beside it. */
export const disenchantDropCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "disenchant",
  input: z.object({ drop: dropInput.shape.dropId }),
  options: [waitingDropOption],
  async run({ context, actor, t }, { drop: dropId }) {
    await disenchantDrop(context, actor, { dropId });
    const undo = restoreDropButton.component({ dropId }, { label: t("loot.drops.undo") });
    return { content: t("loot.drops.disenchanted"), components: [row(undo)] };
  },
});

export const restoreDropButton = defineButton({
  feature: "loot",
  name: "restore",
  version: 1,
  params: dropInput,
  async run({ context, actor, t }, { dropId }) {
    await restoreDrop(context, actor, { dropId });
    return update({ content: t("loot.drops.restored") });
  },
});
