import { defineCommand } from "#bot/discord/define-command.ts";
import { closePoolConfirmation } from "./close-pool.button.ts";
import { chosenPool, openPoolOption } from "./open-pool.option.ts";

export const closePoolCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "close-pool",
  input: chosenPool,
  options: [openPoolOption],
  run: async (request, { pool: poolId }) => await closePoolConfirmation.ask(request, { poolId }),
});
