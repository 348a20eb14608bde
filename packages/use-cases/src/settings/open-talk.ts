import { type MemberActor, Refusal } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findPlace, findTalkOfUser, lockGuild, type OfficerTalk, saveOpenTalk } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Somebody wants to talk with the officers: the bot opens a private thread, always the same one for the same person. */
export async function openTalk({ db, clock }: Context, actor: MemberActor): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await findTalkOfUser(tx, guildId, userId);
    if (!known || known.closedAt) {
      const channelId = await findPlace(tx, guildId, "panel");
      if (!channelId) throw new Refusal("settings.noPanel");
      await saveOpenTalk(tx, guildId, { userId, channelId, openedAt: now });
      await recordAudit(tx, actor, { useCase: "settings.openTalk", target: { kind: "guild" }, now });
    }
    // Told again when it is open already: its thread may have been deleted in Discord.
    const talk = known ?? (await findTalkOfUser(tx, guildId, userId));
    await recordFact(tx, { name: "settings.talkChanged", guildId, talkId: idOf(talk) }, now);
  });
}

function idOf(talk: OfficerTalk | undefined): number {
  if (!talk) throw new Error("A talk was lost while it was opened");
  return talk.id;
}
