import { type Actor, requireRight } from "@guildhall/core";
import { namePeople } from "@guildhall/core/attendance";
import type { ListNamesInput } from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { listMembers } from "@guildhall/db/members";
import { loadNameable } from "#use-cases/attendance/load-nameable.ts";
import type { Context } from "#use-cases/context.ts";

/** Whom pasted names mean, in their order; and names that mean nobody or several. */
export type ListNames = { readonly people: readonly Member[]; readonly unclear: readonly string[] };

/** Whom a list of names means that is about to come onto a Suicide Kings list. Nothing is written. */
export async function previewListNames(
  { db }: Context,
  actor: Actor,
  { text }: ListNamesInput,
): Promise<ListNames> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const { memberIds, questions, unknown } = namePeople(text, await loadNameable(db, guildId));
  const memberOf = new Map((await listMembers(db, guildId)).map((member) => [member.memberId, member]));
  return {
    people: memberIds.flatMap((memberId) => memberOf.get(memberId) ?? []),
    unclear: [...questions.map(({ name }) => name), ...unknown],
  };
}
