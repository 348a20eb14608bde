import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeGameInput, changeGuildGame, type Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild plays another game from now on. What was planned and earned stays as it is. */
export async function changeGame(
  { db, clock }: Context,
  actor: Actor,
  { game }: ChangeGameInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockGuild(tx, actor.guildId);
    const guild = changeGuildGame(known, game);
    await saveGuild(tx, guild);
    const [before, after] = [{ game: known.game }, { game: guild.game }];
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.changeGame", target, before, after, now });
    await recordFact(tx, { name: "settings.gameChanged", guildId: guild.guildId }, now);
    return guild;
  });
}
