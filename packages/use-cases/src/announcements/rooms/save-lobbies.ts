import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { SaveLobbiesInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { listLobbies, saveLobbies as replaceLobbies } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { listChannels, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Says which voice channels give whoever enters a room of their own, all of them at once. Rooms that are open stay. */
export async function saveLobbies(
  { db, clock }: Context,
  actor: Actor,
  { lobbies }: SaveLobbiesInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await listLobbies(tx, guildId);
    const voice = (await listChannels(tx, guildId)).filter(({ kind }) => kind === "voice");
    const isThere = (channelId: string) => voice.some((channel) => channel.channelId === channelId);
    if (!lobbies.every(({ channelId }) => isThere(channelId))) throw new Refusal("announcements.lobbyGone");
    await replaceLobbies(tx, guildId, lobbies);
    const target = { kind: "guild" } as const;
    const values = { before: { entryCount: known.length }, after: { entryCount: lobbies.length } };
    await recordAudit(tx, actor, { useCase: "announcements.saveLobbies", target, ...values, now });
    await recordFact(tx, { name: "announcements.lobbiesChanged", guildId }, now);
  });
}
