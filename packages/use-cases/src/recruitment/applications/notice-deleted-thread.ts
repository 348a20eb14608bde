import { type Actor, requireRight } from "@guildhall/core";
import { isOpenApplication } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findApplication, findApplicationOfThread } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** Somebody deleted the thread of an application in Discord: where it is still open, a new one is made. */
export async function noticeDeletedThread(
  { db, clock }: Context,
  actor: Actor,
  { threadId }: { readonly threadId: string },
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const applicationId = await findApplicationOfThread(db, guildId, threadId);
  if (applicationId === undefined) return;
  const application = await findApplication(db, guildId, applicationId);
  if (!(application && isOpenApplication(application.state))) return;
  const fact = { name: "recruitment.applicationChanged", guildId, applicationId } as const;
  await transaction(db, (tx) => recordFact(tx, fact, clock.now()));
}
