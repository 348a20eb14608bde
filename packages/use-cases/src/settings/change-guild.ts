import { type Actor, requireRight } from "@guildhall/core";
import type { AuditValues } from "@guildhall/core/audit";
import {
  type ChangeGuildInput,
  changeGuildFields,
  type Guild,
  listChangedFields,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild is spoken to in another language, its clock hangs elsewhere, or it is somebody else in its game. */
export async function changeGuild(
  { db, clock }: Context,
  actor: Actor,
  input: ChangeGuildInput,
): Promise<Guild> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockGuild(tx, actor.guildId);
    const guild = changeGuildFields(known, input);
    await saveGuild(tx, guild);
    const [before, after] = [describe(known, guild), describe(guild, known)];
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.changeGuild", target, before, after, now });
    await recordFact(tx, { name: "settings.guildChanged", guildId: guild.guildId }, now);
    return guild;
  });
}

/** What is other than in the other one. Texts that people typed are only said to be there: an entry stays for ever. */
function describe(guild: Guild, other: Guild): AuditValues {
  const values = {
    language: guild.language,
    timeZone: guild.timeZone,
    game: guild.game,
    inGameName: guild.inGameName === null ? null : "named",
    inGameServer: guild.inGameServer === null ? null : "named",
    rules: guild.rules === null ? null : "written",
  } as const;
  return Object.fromEntries(listChangedFields(guild, other).map((field) => [field, values[field]]));
}
