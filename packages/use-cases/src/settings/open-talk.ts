import { type MemberActor, Refusal } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureTalk } from "./ensure-talk.ts";

/** Somebody wants to talk with the officers: the bot opens a private thread, always the same one for the same person. */
export async function openTalk({ db, clock }: Context, actor: MemberActor): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const talk = await ensureTalk(tx, guildId, { userId, now });
    if (!talk) throw new Refusal("settings.noPanel");
    if (!talk.isOpened) return;
    await recordAudit(tx, actor, { useCase: "settings.openTalk", target: { kind: "guild" }, now });
  });
}
