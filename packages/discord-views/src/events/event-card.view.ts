import { type Answer, type EventState, isClosed, standardRules } from "@guildhall/core/events";
import type { Translate } from "@guildhall/i18n";
import { translateAnswer } from "@guildhall/i18n/translate-terms";
import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { button } from "../button.ts";
import { discordTime, type Moment } from "../discord-time.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";
import type { CardLook } from "./card-look.ts";
import { type CardRules, type CardSignUp, describeSeats, peopleFields } from "./card-people.view.ts";

/** What the card tells of an event. */
export type CardEvent = {
  readonly title: string;
  readonly note: string | null;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly hasEnded: boolean;
  readonly state: EventState;
  /** Left out: no number, as in a preview. */
  readonly eventId?: number;
  /** False where nobody could answer: then there is nothing to press. Left out: it could be answered. */
  readonly isPlanned?: boolean;
  /** Left out: until it is over. */
  readonly takesAnswers?: boolean;
  readonly voiceChannelId: string | null;
  /** What full attendance pays, in hundredths. */
  readonly reward: number;
  readonly signUps: readonly CardSignUp[];
  /** Left out: nothing is limited, and nobody is picked. */
  readonly rules?: CardRules;
};

type CardParts = {
  readonly look: CardLook;
  /** Where a press on the button of this answer leads, or on the one for a note. */
  customIdOf(control: Answer | "note"): string;
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
  const isDisabled = isClosed(event) || event.hasEnded || event.takesAnswers === false;
  const buttons = look.answers.map((answer) =>
    button(customIdOf(answer), { label: translateAnswer(t, answer), style: styles[answer], isDisabled }),
  );
  const noteButton = button(customIdOf("note"), { label: t("events.signUp.note") });
  return {
    ...(mentions ? { content: mentions } : {}),
    embeds: [embed(t, event, look)],
    components: isAsked(event) ? [row(...buttons), ...(isDisabled ? [] : [row(noteButton)])] : [],
  };
}

/** By this custom id, or this footer where there are no buttons, a message is known as the card of the event. */
export function cardMarker(
  t: Translate,
  { eventId, isPlanned }: { readonly eventId: number; readonly isPlanned: boolean },
  customIdOf: CardParts["customIdOf"],
): string {
  return isPlanned ? customIdOf("coming") : footerOf(t, eventId);
}

function footerOf(t: Translate, eventId: number): string {
  return t("events.card.unplanned", { eventId: String(eventId) });
}

/** How a card is known that nobody can press, or what the sign after a name means. */
function findFooter(t: Translate, event: CardEvent): string | undefined {
  if (isAsked(event))
    return event.signUps.some(({ isByDefault }) => isByDefault) ? t("events.card.byDefaultHint") : undefined;
  return event.eventId === undefined ? undefined : footerOf(t, event.eventId);
}

function isAsked({ isPlanned = true }: CardEvent): boolean {
  return isPlanned;
}

function embed(t: Translate, event: CardEvent, look: CardLook): APIEmbed {
  const { signUps, rules = standardRules } = event;
  const seats = describeSeats(t, signUps, rules);
  const footer = findFooter(t, event);
  const description = [standing(t, event), event.note, seats].filter(Boolean).join("\n\n");
  return {
    title: event.state === "cancelled" ? `~~${event.title}~~` : event.title,
    ...(description ? { description } : {}),
    color: look.colour,
    ...(look.imageUrl ? { image: { url: look.imageUrl } } : {}),
    fields: [...facts(t, event, look), ...(isAsked(event) ? peopleFields(t, signUps, rules) : [])],
    ...(footer ? { footer: { text: footer } } : {}),
  };
}

/** Where the event is in its life; nothing while it is simply to come. */
function standing(t: Translate, { state, hasEnded, takesAnswers, isPlanned }: CardEvent): string {
  if (state === "cancelled") return `**${t("events.card.calledOff")}**`;
  if (state === "settled") return `**${t("events.card.settled")}**`;
  if (hasEnded) return `**${t("events.card.over")}**`;
  const live = state === "live" ? `**${t("events.card.live")}**` : "";
  const isLocked = takesAnswers === false && isPlanned !== false;
  return [live, isLocked && t("events.card.locked")].filter(Boolean).join("\n");
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
