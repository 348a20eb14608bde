import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { requireOwnChannels, type SaveLanguageChannelsInput } from "@guildhall/core/announcements";
import { type Transaction, transaction } from "@guildhall/db";
import { saveLanguageChannels as replaceLanguageChannels } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { listChannels, listRoles, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Kinds of channels that take an announcement. */
const writable: readonly string[] = ["text", "announcement"];

/** Says which channel of the server speaks which language, all of them at once. What was posted stays where it is. */
export async function saveLanguageChannels(
  { db, clock }: Context,
  actor: Actor,
  { channels }: SaveLanguageChannelsInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    requireOwnChannels(channels);
    await requireThere(tx, guildId, channels);
    await replaceLanguageChannels(tx, guildId, channels);
    const after = { channelLanguages: channels.map(({ language }) => language) };
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "announcements.saveLanguageChannels", target, after, now });
    await recordFact(tx, { name: "announcements.channelsChanged", guildId }, now);
  });
}

/** Refuses channels and roles that the server has not: nobody reaches into another server by a number. */
async function requireThere(
  tx: Transaction,
  guildId: string,
  chosen: SaveLanguageChannelsInput["channels"],
): Promise<void> {
  const channels = await listChannels(tx, guildId);
  const takes = new Set(
    channels.filter(({ kind }) => writable.includes(kind)).map(({ channelId }) => channelId),
  );
  if (chosen.some(({ channelId }) => !takes.has(channelId))) throw new Refusal("announcements.channelGone");
  const roles = new Set((await listRoles(tx, guildId)).map(({ roleId }) => roleId));
  if (chosen.some(({ pingRoleId }) => pingRoleId !== null && !roles.has(pingRoleId)))
    throw new Refusal("announcements.roleGone");
}
