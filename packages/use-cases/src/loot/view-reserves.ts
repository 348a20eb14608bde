import type { Actor } from "@guildhall/core";
import type { ListReservesInput } from "@guildhall/core/loot";
import { getEvent } from "@guildhall/db/events";
import { listReserves } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { isToCome } from "./lock-reserving.ts";
import { type ItemInRow, nameItems } from "./name-items.ts";
import { type PersonInRow, toPerson } from "./person-in-row.ts";

export type ReservesView = {
  readonly items: readonly ReservedItem[];
  /** Whether the event has not begun, so that reserves still change. */
  readonly isOpen: boolean;
  /** How many items each member may reserve. */
  readonly limit: number;
  readonly ownItemIds: readonly number[];
};

export type ReservedItem = { readonly item: ItemInRow; readonly people: readonly PersonInRow[] };

/** What is reserved for an event, and by whom: for everybody in the guild, so that nobody is surprised. */
export async function viewReserves(
  { db, clock }: Context,
  actor: Actor,
  { eventId, language }: ListReservesInput,
): Promise<ReservesView> {
  const { guildId } = actor;
  const event = await getEvent(db, guildId, eventId);
  const all = await listReserves(db, guildId, eventId);
  const reserves = Map.groupBy(all, ({ itemId }) => itemId);
  const people = new Map((await listNamed(db, guildId)).map((person) => [person.memberId, person]));
  const items = await nameItems(db, guildId, { itemIds: [...reserves.keys()], language });
  const own = await findActingMember(db, actor);
  return {
    items: items.map((item) => ({
      item,
      people: (reserves.get(item.itemId) ?? []).flatMap(({ memberId }) => {
        const person = people.get(memberId);
        return person ? [toPerson(person)] : [];
      }),
    })),
    isOpen: isToCome(event, clock.now()),
    limit: (await getSettings(db, guildId))["loot.reservesPerEvent"],
    ownItemIds: all.filter(({ memberId }) => memberId === own?.memberId).map(({ itemId }) => itemId),
  };
}
