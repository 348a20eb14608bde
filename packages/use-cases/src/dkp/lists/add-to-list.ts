import { randomInt } from "node:crypto";
import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type AddToListInput, addAnywhere, addToBottom } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { listMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type ChangedList, changeList } from "./change-list.ts";

/** As fine as a place is drawn. */
const chanceSteps = 2 ** 32;

/** Members come onto a list, at the bottom in their order or drawn by lot. Who is on it already stays where they are. */
export async function addToList(
  { db, clock }: Context,
  actor: Actor,
  { listId, memberIds, where }: AddToListInput,
): Promise<ChangedList> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const chances = memberIds.map(() => randomInt(chanceSteps) / chanceSteps);
  const [only, ...others] = memberIds;
  const memberId = only !== undefined && others.length === 0 ? only : null;
  return await transaction(db, async (tx) => {
    const change = (order: readonly number[]) =>
      where === "bottom" ? addToBottom(order, memberIds) : addAnywhere(order, memberIds, chances);
    const changed = await changeList(tx, actor, {
      ...{ useCase: "dkp.addToList", listId, kind: "add", memberId, now: clock.now(), change },
    });
    const roster = new Set((await listMembers(tx, guildId)).map((member) => member.memberId));
    if (memberIds.some((id) => !roster.has(id))) throw new Refusal("dkp.memberNotFound");
    return changed;
  });
}
