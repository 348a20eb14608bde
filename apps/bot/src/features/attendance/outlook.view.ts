import type { Language } from "@guildhall/core";
import { discordTime, lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { Outlook } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { holdButton, lookAtSettlementButton, releaseButton } from "./hold-event.button.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** What officers are told of an event that is over, with what they can do about it until it is settled. */
export function outlookNote(words: Words, outlook: Outlook): MessageView {
  const { t } = words;
  const { eventId, title, state } = outlook.event;
  const waits = state !== "settled" && state !== "cancelled";
  return {
    embeds: [
      {
        title: t("attendance.outlook.title", { title: escapeMarkdown(title) }),
        color: lampColour,
        description: waits ? describe(words, outlook) : fateOf(t, outlook),
        fields: waits ? uncertain(t, outlook) : [],
        footer: { text: outlookMarker(t, eventId) },
      },
    ],
    components: waits ? [row(...buttons(t, outlook))] : [],
  };
}

/** By this footer a message is known as the officers' note of the event. */
export function outlookMarker(t: Translate, eventId: number): string {
  return t("attendance.outlook.footer", { eventId: String(eventId) });
}

function describe({ t, language }: Words, { cameCount, total, closing }: Outlook): string {
  const amount = formatAmount(language, total, "change");
  return [t("attendance.outlook.would", { came: cameCount, total: amount }), closingLine(t, closing)].join(
    "\n",
  );
}

function closingLine(t: Translate, closing: Outlook["closing"]): string {
  if (closing?.heldAt) {
    const since = discordTime(closing.heldAt, "R");
    return closing.heldByName
      ? t("attendance.outlook.heldBy", { name: escapeMarkdown(closing.heldByName), since })
      : t("attendance.outlook.held", { since });
  }
  return closing?.closesAt
    ? t("attendance.outlook.closes", { when: discordTime(closing.closesAt, "R") })
    : t("attendance.outlook.waits");
}

function fateOf(t: Translate, { event, settledByName }: Outlook): string {
  if (event.state === "cancelled") return t("attendance.outlook.calledOff");
  return t(settledByName === null ? "attendance.outlook.settledItself" : "attendance.outlook.settled");
}

function uncertain(t: Translate, { uncertainNames }: Outlook) {
  if (uncertainNames.length === 0) return [];
  const more = (count: number) => t("events.card.more", { count });
  const name = t("attendance.outlook.uncertain", { count: uncertainNames.length });
  return [{ name, value: listNames(uncertainNames, { fieldCount: 1, more }) }];
}

function buttons(t: Translate, { event: { eventId }, closing }: Outlook) {
  const settle = { label: t("attendance.outlook.settle"), style: "primary" } as const;
  return [
    lookAtSettlementButton.component({ eventId }, settle),
    ...(closing?.heldAt
      ? [releaseButton.component({ eventId }, { label: t("attendance.outlook.release") })]
      : []),
    ...(closing?.closesAt && !closing.heldAt
      ? [holdButton.component({ eventId }, { label: t("attendance.outlook.hold") })]
      : []),
  ];
}
