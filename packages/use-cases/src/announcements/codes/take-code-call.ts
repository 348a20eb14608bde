import { type Actor, requireRight } from "@guildhall/core";
import { type GiftCode, isCodeRunning } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { findGiftCode, takeToBeNamed } from "@guildhall/db/announcements";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Who is named, and what is still to be had. */
export type CodeCall = { readonly userIds: readonly string[]; readonly codes: readonly GiftCode[] };

/** Everybody who waits to be named where the codes stand. Taken once, before anybody is. */
export async function takeCodeCall({ db, clock }: Context, actor: Actor): Promise<CodeCall> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const waiting = await takeToBeNamed(tx, guildId);
    const codeIds = [...new Set(waiting.map(({ codeId }) => codeId))].toSorted((a, b) => a - b);
    const codes: GiftCode[] = [];
    for (const codeId of codeIds) {
      const code = await findGiftCode(tx, guildId, codeId);
      if (code && isCodeRunning(code, now)) codes.push(code);
    }
    return { userIds: [...new Set(waiting.map(({ userId }) => userId))], codes };
  });
}
