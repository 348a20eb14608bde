import { startMemberSync } from "@guildhall/use-cases/members";
import { onFact } from "#bot/discord/on-fact.ts";

/** What was known of a server before the bot left it counts for nothing: everybody is read after it is back. */
export const onGuildConnected = onFact({
  name: "read-members",
  facts: ["settings.guildConnected"],
  run: async ({ context }, { guildId }) => await startMemberSync(context, { kind: "system", guildId }),
});
