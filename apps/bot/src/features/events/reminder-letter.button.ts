import { answers } from "@guildhall/core/events";
import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import {
  answerEvent,
  chooseReminders,
  type EventDetails,
  muteEvent,
  viewEvent,
} from "@guildhall/use-cases/events";
import { viewGuild } from "@guildhall/use-cases/settings";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { findEventTalk } from "./find-event-talk.ts";
import { describeOwnSignUp } from "./own-sign-up.view.ts";
import { type LetterText, reminderLetter } from "./reminder.view.ts";

const guildId = z.string().regex(/^\d{17,20}$/);
const eventId = z.number().int().positive();

/** An answer in a direct message, whose text then says how it stands. */
const answerLetterButton = defineButton({
  feature: "events",
  name: "letter-answer",
  version: 1,
  params: z.object({ guildId, eventId, answer: z.enum(answers) }),
  guildIn: (params) => params.guildId,
  async run({ context, actor, t }, input) {
    const signUp = await answerEvent(context, actor, input);
    const event = await viewEvent(context, actor, input);
    const { name: guildName } = await viewGuild(context, actor);
    const letter = await writeLetter(context, t, {
      guildId: actor.guildId,
      event,
      userId: actor.userId,
      guildName,
    });
    const more = describeOwnSignUp(t, signUp);
    return update({ ...letter, ...(more && { content: more }) });
  },
});

const muteEventButton = defineButton({
  feature: "events",
  name: "letter-mute",
  version: 1,
  params: z.object({ guildId, eventId }),
  guildIn: (params) => params.guildId,
  async run({ context, actor, t }, input) {
    await muteEvent(context, actor, { eventId: input.eventId, isMuted: true });
    const { title } = await viewEvent(context, actor, input);
    return update({ content: t("events.remind.muted", { title: escapeMarkdown(title) }) });
  },
});

const stopRemindersButton = defineButton({
  feature: "events",
  name: "letter-stop",
  version: 1,
  params: z.object({ guildId }),
  guildIn: (params) => params.guildId,
  async run({ context, actor, t }) {
    await chooseReminders(context, actor, { way: "none" });
    const { name } = await viewGuild(context, actor);
    return update({ content: t("events.remind.stopped", { guild: escapeMarkdown(name) }) });
  },
});

export const letterControls = [answerLetterButton, muteEventButton, stopRemindersButton];

export function stopRemindersId(ofGuild: string): string {
  return stopRemindersButton.customId({ guildId: ofGuild });
}

type LetterWish = LetterText & { readonly guildId: string; readonly event: EventDetails };

/** The letter with its buttons, as the event is now. */
export async function writeLetter(
  context: Context,
  t: Translate,
  { guildId: ofGuild, ...text }: LetterWish,
): Promise<MessageView> {
  const at = { guildId: ofGuild, eventId: text.event.eventId };
  const talk = await findEventTalk(context, ofGuild, at.eventId);
  return reminderLetter(t, text, {
    answer: (answer) => answerLetterButton.customId({ ...at, answer }),
    mute: muteEventButton.customId(at),
    stop: stopRemindersId(ofGuild),
    cardUrl: talk?.cardUrl,
  });
}
