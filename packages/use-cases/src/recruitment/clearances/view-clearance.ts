import { type MemberActor, Refusal } from "@guildhall/core";
import { type ClearanceInput, requireClearable } from "@guildhall/core/recruitment";
import { type Clearance, findApplication, findClearance } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { requireContact } from "./require-contact.ts";

/** A question as those see it who are to answer: what was said so far, as long as it can be said otherwise. */
export async function viewClearance(
  { db }: Context,
  actor: MemberActor,
  { clearanceId }: ClearanceInput,
): Promise<Pick<Clearance, "foreignGuildName" | "state" | "words">> {
  const { guildId } = actor;
  const clearance = await findClearance(db, guildId, clearanceId);
  if (!clearance) throw new Refusal("recruitment.clearanceNotFound");
  await requireContact(db, actor, clearance);
  const application = await findApplication(db, guildId, clearance.applicationId);
  if (!application) throw new Refusal("recruitment.applicationNotFound");
  requireClearable(application.state);
  const { foreignGuildName, state, words } = clearance;
  return { foreignGuildName, state, words };
}
