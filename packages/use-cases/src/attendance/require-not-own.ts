import { type Actor, Refusal, userIdOf } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import type { NamedContest } from "@guildhall/db/attendance";
import { loadRightHolders } from "#use-cases/settings/list-right-holders.ts";

/** Nobody decides the own contest, unless there is nobody else who could. */
export async function requireNotOwn(
  db: Queryable,
  actor: Actor,
  { userId }: Pick<NamedContest, "userId">,
): Promise<void> {
  if (userId === null || userId !== userIdOf(actor)) return;
  const { isEverybody, people } = await loadRightHolders(db, actor.guildId, "events.settle");
  if (isEverybody || people.some((person) => person.userId !== userId))
    throw new Refusal("attendance.contestOwn");
}
