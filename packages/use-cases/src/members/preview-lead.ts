import type { MemberActor } from "@guildhall/core";
import type { GiveLeadInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { prepareLead } from "./prepare-lead.ts";

export type LeadPreview = {
  readonly name: string;
  readonly rankName: string;
  /** What whoever gives the lead away has afterwards; null for no rank. */
  readonly nextName: string | null;
};

/** What giving the lead to this member would do; refuses whoever does not lead. */
export async function previewLead(
  { db }: Context,
  actor: MemberActor,
  { memberId }: GiveLeadInput,
): Promise<LeadPreview> {
  const { taker, lead, next } = await prepareLead(db, actor, memberId);
  return { name: taker.name, rankName: lead.name, nextName: next?.name ?? null };
}
