import { planNightOfGuild } from "@guildhall/use-cases/privacy";
import { onFact } from "#bot/discord/on-fact.ts";

/** A guild that came while the bot was there has nights too. */
export const onGuildConnected = onFact({
  name: "plan-night",
  facts: ["settings.guildConnected"],
  run: async ({ context }, { guildId }) => await planNightOfGuild(context, { kind: "system", guildId }),
});
