import { suggestAwardInput } from "@guildhall/core/loot";
import { suggestAward } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { waitingDropOption } from "./drop.option.ts";
import { suggestion } from "./suggestion.view.ts";

export const suggestAwardCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "suggest",
  input: z.object({ drop: suggestAwardInput.shape.dropId }),
  options: [waitingDropOption],
  run: async ({ context, actor, t, language }, { drop: dropId }) =>
    suggestion({ t, language }, await suggestAward(context, actor, { dropId })),
});
