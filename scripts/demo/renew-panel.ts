import { type Database, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessages, markMessageDeleted } from "@guildhall/db/messages";
import { panelMessageKinds } from "@guildhall/use-cases/settings";

/** The local Discord begins without the guild's panels: the bot hears that they are missing, and posts them. */
export async function renewPanel(db: Database, guildId: string, now: Temporal.Instant): Promise<void> {
  await transaction(db, async (tx) => {
    for (const kind of Object.values(panelMessageKinds)) {
      const panels = await listMessages(tx, guildId, { kind, subjectId: 0 });
      for (const { id } of panels) await markMessageDeleted(tx, guildId, { id, now });
    }
    await recordFact(tx, { name: "settings.panelDeleted", guildId }, now);
  });
}
