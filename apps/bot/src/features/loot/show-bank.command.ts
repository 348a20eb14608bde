import { dropInput } from "@guildhall/core/loot";
import { bankDrop } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { optionalDropOption } from "./drop.option.ts";
import { showBank } from "./open-sale.select.ts";

/** What lies in the guild's bank, what it sold, and who was paid. With a drop that nobody wants, that one goes there. */
export const showBankCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "bank",
  input: z.object({ drop: dropInput.shape.dropId.optional() }),
  options: [optionalDropOption],
  async run(request, { drop: dropId }) {
    if (dropId !== undefined) await bankDrop(request.context, request.actor, { dropId });
    return await showBank(request);
  },
});
