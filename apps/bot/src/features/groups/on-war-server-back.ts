import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findHomeOfWarServer } from "@guildhall/db/groups";
import { onFact } from "#bot/discord/on-fact.ts";

/** The bot is in a war server again, or may do something else there: the guild that it belongs to has work. */
export const onWarServerBack = onFact({
  name: "war-server-back",
  facts: ["settings.guildConnected", "settings.guildDisconnected", "settings.serverChanged"],
  async run({ context: { db, clock } }, { guildId: warGuildId }) {
    const guildId = await findHomeOfWarServer(db, warGuildId);
    if (guildId === undefined) return;
    await transaction(db, (tx) => recordFact(tx, { name: "groups.warServerDue", guildId }, clock.now()));
  },
});
