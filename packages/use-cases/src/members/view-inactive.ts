import { type Actor, requireRight } from "@guildhall/core";
import { mayNudge } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { type Inactive, type InactiveMember, loadInactive } from "./load-inactive.ts";

export type InactiveView = Omit<Inactive, "members"> & {
  /** Each with whether the person can be asked now. */
  readonly members: readonly (InactiveMember & { readonly canNudge: boolean })[];
};

/** Who was not heard of for long, why they are listed, and since when: for officers. */
export async function viewInactive({ db, clock }: Context, actor: Actor): Promise<InactiveView> {
  requireRight(actor, "members.edit");
  const now = clock.now();
  const inactive = await loadInactive(db, actor.guildId, now);
  const members = inactive.members.map((member) => ({ ...member, canNudge: mayNudge(member, now) }));
  return { ...inactive, members };
}
