import { transaction } from "@guildhall/db";
import { saveNewAward, saveNewDrop } from "@guildhall/db/loot";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { addItem } from "#use-cases/items/index.ts";
import type { Story } from "./make-story.ts";

type Taking = { readonly memberId: number; readonly weight: number; readonly takenAt: Temporal.Instant };

/** An item of the guild's own. */
export async function makeItem(
  context: Context,
  { system }: Pick<Story, "system">,
  name: string,
): Promise<number> {
  const plain = { category: "weapon", slot: "bow", grade: null, stats: [] } as const;
  const nowhere = { iconUrl: null, link: null, source: null };
  return (await addItem(context, system, { ...plain, ...nowhere, names: { en: name } })).itemId;
}

/** Somebody was given something of this weight at a moment. */
export async function takeItem(
  story: Pick<Story, "context" | "guildId" | "system">,
  { memberId, weight, takenAt }: Taking,
): Promise<{ readonly awardId: number; readonly itemId: number }> {
  const { context, guildId } = story;
  const itemId = await makeItem(context, story, `Taken at ${takenAt} by ${memberId}`);
  const houseId = (await findMember(context.db, guildId, memberId))?.houseId ?? 0;
  const drop = {
    houseId,
    itemId,
    eventId: null,
    droppedAt: takenAt,
    recordedByMemberId: null,
    batchId: null,
  };
  return await transaction(context.db, async (tx) => {
    const dropId = await saveNewDrop(tx, guildId, { ...drop, state: "awarded" });
    const award = { houseId, dropId, memberId, weight, madeAt: takenAt, awardedAt: takenAt };
    const awardId = await saveNewAward(tx, guildId, { ...award, state: "awarded" });
    return { awardId, itemId };
  });
}
