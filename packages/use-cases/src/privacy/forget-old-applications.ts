import { type Actor, requireRight } from "@guildhall/core";
import { forgetBatchSize } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { recordFacts } from "@guildhall/db/facts";
import { listMessages } from "@guildhall/db/messages";
import {
  deleteApplication,
  deleteOldBlocks,
  findApplication,
  listOldApplications,
} from "@guildhall/db/recruitment";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { applicationMessageKinds } from "#use-cases/recruitment/applications/application-message-kinds.ts";

/** Each one has a thread that is deleted, so fewer at a time. */
const applicationsAtOnce = 20;

/**
 * Forgets applications that were rejected or withdrawn longer ago than the guild keeps them, with their threads, and blocks
 * that ended as long ago. Says whether there is more to do.
 */
export async function forgetOldApplications(context: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "data.erase");
  const { db, clock } = context;
  const { guildId } = actor;
  const settings = await getSettings(db, guildId);
  // Until then it says that the person may not apply again.
  const days = Math.max(settings["privacy.applicationDays"], settings["recruitment.cooldownDays"]);
  const endedBefore = clock.now().subtract({ hours: days * 24 });
  const old = await listOldApplications(db, guildId, { endedBefore, limit: applicationsAtOnce });
  for (const applicationId of old) await forget(context, guildId, { applicationId, endedBefore });
  const limit = forgetBatchSize;
  const blocks = await deleteOldBlocks(db, guildId, { endedBefore, limit });
  return old.length === applicationsAtOnce || blocks === limit;
}

type Forgetting = { readonly applicationId: number; readonly endedBefore: Temporal.Instant };

async function forget(
  { db, clock }: Context,
  guildId: string,
  { applicationId, endedBefore }: Forgetting,
): Promise<void> {
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const found = await findApplication(tx, guildId, applicationId);
    // Opened again since the list was made.
    if (!found || Temporal.Instant.compare(found.stateChangedAt, endedBefore) > 0) return;
    const messages = [];
    for (const kind of Object.values(applicationMessageKinds))
      messages.push(...(await listMessages(tx, guildId, { kind, subjectId: applicationId })));
    const facts = messages.map(
      ({ id }) => ({ name: "privacy.messageErased", guildId, ownMessageId: id }) as const,
    );
    await recordFacts(tx, facts, clock.now());
    await deleteApplication(tx, guildId, applicationId);
  });
}
