import { type Answer, answers, isClosed } from "@guildhall/core/events";
import { type Translate, translateAnswer } from "@guildhall/i18n";
import type { EventDetails } from "@guildhall/use-cases/events";
import type { APIEmbed, APIEmbedField } from "discord.js";
import type { MessageView } from "#bot/discord/answer.ts";
import { row } from "#bot/discord/components.ts";
import { discordTime } from "#bot/discord/discord-time.ts";
import { lampColour } from "#bot/discord/lamp-colour.ts";
import { listNames } from "#bot/discord/list-names.ts";
import { answerButton } from "./answer.button.ts";

const styles = {
  coming: "success",
  late: "primary",
  maybe: "secondary",
  standby: "secondary",
  cant: "danger",
} as const;

/** An event as everybody sees it in the channel, with a button per answer. */
export function eventCard(t: Translate, event: EventDetails): MessageView {
  return { embeds: [embed(t, event)], components: [row(...buttons(t, event))] };
}

/** By this custom id a message is known as the card of the event. */
export function cardMarker(eventId: number): string {
  return answerButton.customId({ eventId, answer: "coming" });
}

function embed(t: Translate, event: EventDetails): APIEmbed {
  const description = [standing(t, event), event.note].filter(Boolean).join("\n\n");
  return {
    title: event.state === "cancelled" ? `~~${event.title}~~` : event.title,
    ...(description ? { description } : {}),
    color: lampColour,
    fields: [...facts(t, event), ...answered(t, event)],
  };
}

/** Where the event is in its life; nothing while it is simply to come. */
function standing(t: Translate, { state, hasEnded }: EventDetails): string {
  if (state === "cancelled") return `**${t("events.card.calledOff")}**`;
  if (state === "settled") return `**${t("events.card.settled")}**`;
  if (hasEnded) return `**${t("events.card.over")}**`;
  return state === "live" ? `**${t("events.card.live")}**` : "";
}

function facts(t: Translate, { startsAt, endsAt, voiceChannelId, reward }: EventDetails): APIEmbedField[] {
  const until = t("events.card.until", { end: discordTime(endsAt, "t") });
  const when = `${discordTime(startsAt, "F")} ${until}\n${discordTime(startsAt, "R")}`;
  const pays = t("events.card.points", { points: reward / 100 });
  const voice = voiceChannelId ? [{ name: t("events.card.voice"), value: `<#${voiceChannelId}>` }] : [];
  return [
    { name: t("events.card.when"), value: when },
    ...[...voice, { name: t("events.card.pays"), value: pays }].map((field) => ({ ...field, inline: true })),
  ];
}

function answered(t: Translate, { signUps }: EventDetails): APIEmbedField[] {
  const fields = answers.flatMap((answer) => {
    const names = signUps.filter((signUp) => signUp.answer === answer).map(({ name }) => name);
    return names.length > 0 ? [answeredField(t, answer, names)] : [];
  });
  return fields.length > 0 ? fields : [{ name: "\u200b", value: t("events.card.nobody") }];
}

function answeredField(t: Translate, answer: Answer, names: readonly string[]): APIEmbedField {
  const more = (count: number) => t("events.card.more", { count });
  return {
    name: `${translateAnswer(t, answer)} (${names.length})`,
    value: listNames(names, { fieldCount: answers.length, more }),
  };
}

function buttons(t: Translate, event: EventDetails) {
  const isDisabled = isClosed(event) || event.hasEnded;
  const { eventId } = event;
  return answers.map((answer) =>
    answerButton.component(
      { eventId, answer },
      { label: translateAnswer(t, answer), style: styles[answer], isDisabled },
    ),
  );
}
