import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { Reply } from "./reply.ts";

/** Discord drops an interaction after 3 s. Deferring earlier than this would cost a second call for nearly every answer. */
const deferMilliseconds = 1500;

/** Does the work, then answers once. Work that takes long is deferred in time and answered by editing. */
export async function acknowledge(
  interaction: ChatInputCommandInteraction,
  work: () => Promise<Reply>,
): Promise<void> {
  let deferring: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    deferring = interaction.deferReply({ flags: MessageFlags.Ephemeral });
  }, deferMilliseconds);
  const { isPublic, ...message } = await work().finally(() => clearTimeout(timer));
  const payload = { ...message, allowedMentions: { parse: [] } };
  if (deferring) {
    await deferring;
    await interaction.editReply(payload);
  } else {
    await interaction.reply({ ...payload, ...(isPublic ? {} : { flags: MessageFlags.Ephemeral }) });
  }
}
