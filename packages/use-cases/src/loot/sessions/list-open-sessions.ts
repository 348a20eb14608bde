import type { Actor, Hundredths } from "@guildhall/core";
import type { ListOpenSessionsInput, LootMode, LootSessionState } from "@guildhall/core/loot";
import { listDropsById, listOpenLootSessions, listSessionIdsOfMember } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type ItemInRow, nameItems } from "../name-items.ts";
import type { PersonInRow } from "../person-in-row.ts";

export type OpenSession = {
  readonly sessionId: number;
  readonly dropId: number;
  readonly eventId: number | null;
  readonly item: ItemInRow | null;
  readonly mode: LootMode;
  readonly state: LootSessionState;
  readonly stageIndex: number;
  readonly stageCount: number;
  readonly endsAt: Temporal.Instant;
  /** Of an auction that everybody sees. */
  readonly price: Hundredths | null;
  readonly leader: PersonInRow | null;
  /** Whether whoever asks takes part. */
  readonly isIn: boolean;
};

/** Sessions of which nothing is decided yet, the next to end first. */
export async function listOpenSessions(
  { db }: Context,
  actor: Actor,
  { language }: ListOpenSessionsInput,
): Promise<readonly OpenSession[]> {
  const { guildId } = actor;
  const sessions = await listOpenLootSessions(db, guildId);
  if (sessions.length === 0) return [];
  const viewer = await findActingMember(db, actor);
  const own = viewer ? await listSessionIdsOfMember(db, guildId, viewer.memberId) : new Set<number>();
  const dropIds = sessions.map(({ dropId }) => dropId);
  const drops = new Map((await listDropsById(db, guildId, dropIds)).map((drop) => [drop.dropId, drop]));
  const itemIds = [...drops.values()].map(({ itemId }) => itemId);
  const items = new Map(
    (await nameItems(db, guildId, { itemIds, language })).map((item) => [item.itemId, item]),
  );
  const people = new Map((await listNamed(db, guildId)).map((person) => [person.memberId, person]));
  return sessions.map(({ leaderMemberId, ...session }) => {
    const { sessionId, dropId, mode, state, stageIndex, stages, endsAt, price } = session;
    const drop = drops.get(dropId);
    const leader = leaderMemberId === null ? undefined : people.get(leaderMemberId);
    return {
      ...{ sessionId, dropId, mode, state, stageIndex, stageCount: stages.length, endsAt, price },
      eventId: drop?.eventId ?? null,
      item: (drop && items.get(drop.itemId)) ?? null,
      leader: leader ? { memberId: leader.memberId, name: leader.name, userId: leader.userId } : null,
      isIn: own.has(sessionId),
    };
  });
}
