import { type Answer, answers, type EventState, isClosed } from "@guildhall/core/events";
import type { Translate } from "@guildhall/i18n";
import { translateAnswer } from "@guildhall/i18n/translate-terms";
import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { button } from "../button.ts";
import { discordTime, type Moment } from "../discord-time.ts";
import { listNames } from "../list-names.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";
import type { CardLook } from "./card-look.ts";

/** What the card tells of an event. */
export type CardEvent = {
  readonly title: string;
  readonly note: string | null;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly hasEnded: boolean;
  readonly state: EventState;
  readonly voiceChannelId: string | null;
  /** What full attendance pays, in hundredths. */
  readonly reward: number;
  /** Who is excused did not answer: a leave did. */
  readonly signUps: readonly {
    readonly answer: Answer;
    readonly name: string;
    readonly isExcused?: boolean;
  }[];
};

type CardParts = {
  readonly look: CardLook;
  /** Where a press on the button of this answer leads. */
  customIdOf(answer: Answer): string;
};

const styles = {
  coming: "success",
  late: "primary",
  maybe: "secondary",
  standby: "secondary",
  cant: "danger",
} as const;

/** An event as everybody sees it in the channel, with a button per answer. */
export function eventCard(t: Translate, event: CardEvent, { look, customIdOf }: CardParts): MessageView {
  const mentions = look.mentionRoleIds.map((roleId) => `<@&${roleId}>`).join(" ");
  const isDisabled = isClosed(event) || event.hasEnded;
  const buttons = look.answers.map((answer) =>
    button(customIdOf(answer), { label: translateAnswer(t, answer), style: styles[answer], isDisabled }),
  );
  return {
    ...(mentions ? { content: mentions } : {}),
    embeds: [embed(t, event, look)],
    components: [row(...buttons)],
  };
}

function embed(t: Translate, event: CardEvent, look: CardLook): APIEmbed {
  const description = [standing(t, event), event.note].filter(Boolean).join("\n\n");
  return {
    title: event.state === "cancelled" ? `~~${event.title}~~` : event.title,
    ...(description ? { description } : {}),
    color: look.colour,
    fields: [...facts(t, event, look), ...answered(t, event)],
  };
}

/** Where the event is in its life; nothing while it is simply to come. */
function standing(t: Translate, { state, hasEnded }: CardEvent): string {
  if (state === "cancelled") return `**${t("events.card.calledOff")}**`;
  if (state === "settled") return `**${t("events.card.settled")}**`;
  if (hasEnded) return `**${t("events.card.over")}**`;
  return state === "live" ? `**${t("events.card.live")}**` : "";
}

function facts(
  t: Translate,
  { startsAt, endsAt, voiceChannelId, reward }: CardEvent,
  { showsPay }: CardLook,
): APIEmbedField[] {
  const until = t("events.card.until", { end: discordTime(endsAt, "t") });
  const when = `${discordTime(startsAt, "F")} ${until}\n${discordTime(startsAt, "R")}`;
  const points = t("events.card.points", { points: reward / 100 });
  const pays = showsPay ? [{ name: t("events.card.pays"), value: points }] : [];
  const voice = voiceChannelId ? [{ name: t("events.card.voice"), value: `<#${voiceChannelId}>` }] : [];
  return [
    { name: t("events.card.when"), value: when },
    ...[...voice, ...pays].map((field) => ({ ...field, inline: true })),
  ];
}

/** Whoever answered is listed, also with an answer that the guild offers no more. */
function answered(t: Translate, { signUps }: CardEvent): APIEmbedField[] {
  const excused = signUps.filter(({ isExcused }) => isExcused);
  const given = signUps.filter(({ isExcused }) => !isExcused);
  const groups = [
    ...answers.map((answer) => ({
      label: translateAnswer(t, answer),
      people: given.filter((signUp) => signUp.answer === answer),
    })),
    { label: t("events.cantExcused"), people: excused },
  ];
  const fields = groups
    .filter(({ people }) => people.length > 0)
    .map(({ label, people }) =>
      answeredField(
        t,
        label,
        people.map(({ name }) => name),
      ),
    );
  return fields.length > 0 ? fields : [{ name: "\u200b", value: t("events.card.nobody") }];
}

function answeredField(t: Translate, label: string, names: readonly string[]): APIEmbedField {
  const more = (count: number) => t("events.card.more", { count });
  return {
    name: `${label} (${names.length})`,
    value: listNames(names, { fieldCount: answers.length + 1, more }),
  };
}
