import { contactReminderJob } from "@guildhall/core/diplomacy";
import { remindOfContact } from "@guildhall/use-cases/diplomacy";
import { defineJob } from "#bot/discord/define-job.ts";

/** A day after somebody began to wait, also when the bot was down at that time. */
export const remindOfContacts = defineJob({
  name: contactReminderJob,
  feature: "diplomacy",
  async run({ context }, { guildId, slot }) {
    await remindOfContact(context, { kind: "system", guildId }, { contactId: Number(slot) });
  },
});
