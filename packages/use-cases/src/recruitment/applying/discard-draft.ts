import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { deleteDraft } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** What the actor was filling in is gone. */
export async function discardDraft({ db }: Context, { guildId, userId }: MemberActor): Promise<void> {
  await transaction(db, (tx) => deleteDraft(tx, guildId, userId));
}
