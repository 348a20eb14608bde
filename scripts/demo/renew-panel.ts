import { type Database, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessages, markMessageDeleted } from "@guildhall/db/messages";
import { panelMessageKind } from "@guildhall/use-cases/settings";

/** The local Discord begins without the guild's panel for members: the bot hears that it is missing, and posts it. */
export async function renewPanel(db: Database, guildId: string, now: Temporal.Instant): Promise<void> {
  await transaction(db, async (tx) => {
    const panels = await listMessages(tx, guildId, { kind: panelMessageKind, subjectId: 0 });
    for (const { id } of panels) await markMessageDeleted(tx, guildId, { id, now });
    await recordFact(tx, { name: "settings.panelDeleted", guildId }, now);
  });
}
