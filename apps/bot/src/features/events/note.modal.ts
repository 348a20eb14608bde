import { changeSignUpInput, eventInput } from "@guildhall/core/events";
import { changeSignUp } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";

/** A note to the own answer; an empty one takes it away. */
export const noteModal = defineModal({
  feature: "events",
  name: "write-note",
  version: 1,
  params: eventInput,
  fields: z.object({ note: changeSignUpInput.shape.note }),
  async run({ context, actor, t }, { eventId }, { note = "" }) {
    const { event } = await changeSignUp(context, actor, { eventId, note });
    const title = escapeMarkdown(event.title);
    return { content: t(note ? "events.signUp.noteSaved" : "events.signUp.noteTaken", { title }) };
  },
});
