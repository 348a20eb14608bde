import { type Actor, requireRight } from "@guildhall/core";
import type { SuicideList } from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { listLists, listPlaces } from "@guildhall/db/dkp";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

export type ListView = SuicideList & {
  /** From the top; the first has place 1. */
  readonly people: readonly (Member & { readonly place: number })[];
};

/** Every Suicide Kings list with its order. */
export async function viewLists({ db }: Context, actor: Actor): Promise<readonly ListView[]> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const named = new Map((await listNamed(db, guildId)).map((member) => [member.memberId, member]));
  const lists: ListView[] = [];
  for (const list of await listLists(db, guildId)) {
    const places = await listPlaces(db, guildId, list.listId);
    const people = places.flatMap(({ memberId }) => named.get(memberId) ?? []);
    lists.push({ ...list, people: people.map((member, index) => ({ ...member, place: index + 1 })) });
  }
  return lists;
}
