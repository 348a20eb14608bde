import { type Actor, requireRight } from "@guildhall/core";
import type { MakeListInput, SuicideList } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { saveNewList } from "@guildhall/db/dkp";
import { ensureHouse } from "@guildhall/db/members";
import { getGuild, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { recordListChange } from "./record-list-change.ts";
import { requireFreeListName } from "./require-free-list-name.ts";

/** A new Suicide Kings list, with nobody on it. */
export async function makeList(
  { db, clock }: Context,
  actor: Actor,
  { name }: MakeListInput,
): Promise<SuicideList> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await requireFreeListName(tx, guildId, { name });
    const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
    const madeByMemberId = await ensureActingMember(tx, actor, { houseId, now });
    const listId = await saveNewList(tx, guildId, { houseId, name, madeByMemberId });
    await recordListChange(tx, actor, { useCase: "dkp.makeList", now });
    return { listId, houseId, name };
  });
}
