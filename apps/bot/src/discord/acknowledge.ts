import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { Reply } from "./reply.ts";

/** Discord drops an interaction after 3 s. Deferring earlier than this would cost a second call for nearly every answer. */
const deferMilliseconds = 1500;

/** Does the work, then answers once. Work that takes long is deferred in time. */
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
  if (!deferring) {
    await interaction.reply({ ...payload, ...(isPublic ? {} : { flags: MessageFlags.Ephemeral }) });
    return;
  }
  await deferring;
  await interaction.editReply(payload);
  // An answer stays as private as it was deferred, so what everybody may see needs a message of its own.
  if (isPublic) await interaction.followUp(payload);
}
