import { type Answer, countAnswers } from "@guildhall/core/events";
import type { ReminderAudience } from "@guildhall/core/settings";
import { button, discordTime, lampColour, linkButton, type MessageView, row } from "@guildhall/discord-views";
import { type Translate, translateAnswer } from "@guildhall/i18n";
import type { EventDetails } from "@guildhall/use-cases/events";
import type { APIEmbed } from "discord.js";

/** What a reminder lets people say; the card has the rest. */
const answersInReminders = ["coming", "late", "cant"] as const satisfies readonly Answer[];

const styles = { coming: "success", late: "primary", cant: "danger" } as const;

/** Where the buttons of a reminder lead. */
export type ReminderLinks = {
  answer(answer: Answer): string;
  readonly mute: string;
  readonly stop: string;
  readonly cardUrl: string | undefined;
};

/** What a reminder tells of an event. */
type RemindedEvent = Pick<
  EventDetails,
  "title" | "startsAt" | "signUps" | "voiceChannelId" | "rules" | "takesAnswers"
>;

export type LetterText = {
  readonly event: RemindedEvent;
  /** Nothing when the person has just answered. */
  readonly audience?: ReminderAudience;
  /** Whose letter it is. */
  readonly userId: string;
  readonly guildName: string;
};

export type CallText = {
  readonly event: RemindedEvent;
  readonly audience: ReminderAudience;
  readonly loud: readonly string[];
  /** Named, and not disturbed. */
  readonly silent: readonly string[];
};

/** A reminder in somebody's direct messages: what is on, what the person said, and buttons to say something else. */
export function reminderLetter(t: Translate, text: LetterText, links: ReminderLinks): MessageView {
  const { cardUrl } = links;
  const others = [
    ...(cardUrl ? [linkButton(t("events.remind.openCard"), cardUrl)] : []),
    button(links.mute, { label: t("events.remind.mute") }),
    button(links.stop, { label: t("events.remind.stop") }),
  ];
  return {
    embeds: [{ ...embedOf(t, text.event, [ownLine(t, text)]), footer: { text: text.guildName } }],
    components: [...(text.event.takesAnswers ? [answerRow(t, links.answer)] : []), row(...others)],
  };
}

function ownLine(t: Translate, { event, audience, userId }: LetterText): string {
  const own = event.signUps.find((signUp) => signUp.userId === userId);
  if (!own) return t("events.remind.unanswered");
  if (own.isByDefault) return t("events.remind.byDefault");
  const said = t("events.remind.answered", { answer: translateAnswer(t, own.answer) });
  if (audience !== "notInVoice") return said;
  const channel = event.voiceChannelId ? `<#${event.voiceChannelId}>` : "";
  return `${said} ${t("events.remind.begun", { channel })}`;
}

/** A reminder where the event is talked about. Whoever it is for is named above it. */
export function reminderCall(
  t: Translate,
  { event, audience, loud, silent }: CallText,
  { answer, cardUrl }: Pick<ReminderLinks, "answer" | "cardUrl">,
): MessageView {
  const link = cardUrl ? [row(linkButton(t("events.remind.openCard"), cardUrl))] : [];
  return {
    content: [...loud, ...silent].map((userId) => `<@${userId}>`).join(" "),
    embeds: [embedOf(t, event, [t(`events.remind.aloud.${audience}`)])],
    components: audience === "unanswered" && event.takesAnswers ? [answerRow(t, answer), ...link] : link,
  };
}

function embedOf(t: Translate, event: RemindedEvent, lines: readonly string[]): APIEmbed {
  const { title, startsAt, signUps } = event;
  const { coming, late } = countAnswers(signUps);
  const when = `${discordTime(startsAt, "F")} (${discordTime(startsAt, "R")})`;
  const description = [when, ...lines, t("events.remind.counts", { coming, late })].join("\n");
  return { title, color: event.rules.colour ?? lampColour, description };
}

function answerRow(t: Translate, customIdOf: ReminderLinks["answer"]) {
  return row(
    ...answersInReminders.map((answer) =>
      button(customIdOf(answer), { label: translateAnswer(t, answer), style: styles[answer] }),
    ),
  );
}
