import { type Actor, requireRight } from "@guildhall/core";
import {
  connectServer,
  type DiscordServer,
  type Guild,
  isConnected,
  newGuild,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { ensureHouse } from "@guildhall/db/members";
import { ensureGuild, lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureFirstPools } from "#use-cases/dkp/ensure-first-pools.ts";

/** The bot is in a server: a new guild begins, with a house and its pool, or one that was left comes back with everything it had. */
export async function connectGuild(
  { db, clock }: Context,
  actor: Actor,
  news: Omit<DiscordServer, "guildId">,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  const server = { ...news, guildId: actor.guildId };
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await ensureGuild(tx, newGuild(server, now));
    const known = await lockGuild(tx, actor.guildId);
    const guild = connectServer(known, server, now);
    await saveGuild(tx, guild);
    await ensureHouse(tx, guild.guildId, guild);
    await ensureFirstPools(tx, guild.guildId);
    if (isConnected(known)) return guild;
    await recordAudit(tx, actor, { useCase: "settings.connectGuild", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "settings.guildConnected", guildId: guild.guildId }, now);
    return guild;
  });
}
