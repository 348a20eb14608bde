import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import {
  type AutocompleteInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type PrimaryEntryPointCommandInteraction,
} from "discord.js";
import type { Answer, Reply, TextFile } from "./answer.ts";

/** An interaction that waits for an answer. */
export type Asking = Exclude<Interaction, AutocompleteInteraction | PrimaryEntryPointCommandInteraction>;

type Work = {
  readonly work: () => Promise<Answer>;
  readonly t: Translate;
  readonly deferMilliseconds: number;
};

/** Does the work, then answers once. Work that takes long is deferred in time. */
export async function acknowledge(interaction: Asking, { work, t, deferMilliseconds }: Work): Promise<void> {
  let deferring: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    deferring = defer(interaction);
    // Awaited below; until then a failure must not end the process.
    deferring.catch(() => undefined);
  }, deferMilliseconds);
  const answer = await work().finally(() => clearTimeout(timer));
  if (!deferring) return await answerAtOnce(interaction, answer);
  await deferring;
  await answerLate(interaction, answer, t);
}

async function defer(interaction: Asking): Promise<unknown> {
  return isOnMessage(interaction)
    ? await interaction.deferUpdate()
    : await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

async function answerAtOnce(interaction: Asking, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case "nothing":
      await defer(interaction);
      return;
    case "update":
      if (isOnMessage(interaction)) await interaction.update(changeTo(answer.view));
      else await interaction.reply(asMessage(answer.view));
      return;
    case "modal":
      if (interaction.isModalSubmit()) throw new Error("Discord opens no dialog after a dialog");
      await interaction.showModal(answer.modal);
      return;
    default:
      await interaction.reply(asMessage(answer));
  }
}

async function answerLate(interaction: Asking, answer: Answer, t: Translate): Promise<void> {
  switch (answer.kind) {
    case "nothing":
      return;
    case "update":
      await interaction.editReply(changeTo(answer.view));
      return;
    case "modal":
      return await replyLate(interaction, { content: t("common.tryAgain") });
    default:
      await replyLate(interaction, answer);
  }
}

/** An answer stays as private as it was deferred, so what everybody may see needs a message of its own. */
async function replyLate(interaction: Asking, reply: Reply): Promise<void> {
  if (!isOnMessage(interaction)) await interaction.editReply({ ...changeTo(reply), ...filesOf(reply) });
  if (isOnMessage(interaction) || reply.isPublic) await interaction.followUp(asMessage(reply));
}

/** Whether there is a message whose button was pressed, which an answer can change. */
function isOnMessage(
  interaction: Asking,
): interaction is (Asking & MessageComponentInteraction) | (Asking & ModalMessageModalSubmitInteraction) {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

function asMessage({ isPublic, content, embeds, components, file }: Reply) {
  return {
    ...filesOf({ file }),
    ...(content === undefined ? {} : { content }),
    ...(embeds ? { embeds } : {}),
    ...(components ? { components } : {}),
    allowedMentions: { parse: [] },
    ...(isPublic ? {} : { flags: MessageFlags.Ephemeral as const }),
  };
}

function filesOf({ file }: { readonly file?: TextFile | undefined }) {
  return file ? { files: [{ name: file.name, attachment: Buffer.from(file.text) }] } : {};
}

/** Says everything, so that nothing of what stood there before is left. */
function changeTo({ content = "", embeds = [], components = [] }: MessageView) {
  return { content, embeds, components, allowedMentions: { parse: [] } };
}
