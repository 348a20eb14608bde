import type { Language } from "@guildhall/core";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateReason, translateResult } from "@guildhall/i18n";
import type { ContestCase } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { acceptContestButton, declineContestButton } from "./decide-contest.button.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** An appeal as officers decide it, and afterwards what came of it. */
export function contestCard(words: Words, each: ContestCase): MessageView {
  const { t } = words;
  const { contest } = each;
  const names = { name: escapeMarkdown(contest.name), title: escapeMarkdown(contest.title) };
  const isOpen = contest.state === "open";
  return {
    embeds: [
      {
        title: t("attendance.appeal.card.title", names).slice(0, 256),
        color: lampColour,
        description: [discordTime(contest.startsAt, "f"), ...fateOf(t, contest)].join("\n"),
        fields: fieldsOf(t, each),
        footer: { text: contestMarker(t, contest.contestId) },
      },
    ],
    components: isOpen ? [buttons(words, each)] : [],
  };
}

/** By this footer a message is known as that of the contest. */
export function contestMarker(t: Translate, contestId: number): string {
  return t("attendance.appeal.card.footer", { contestId: String(contestId) });
}

function fieldsOf(t: Translate, { contest, ...each }: ContestCase) {
  const { result, reasons, note, countedMinutes, event } = each;
  const length = Math.round(event.startsAt.until(event.endsAt).total("minutes"));
  const now = result ? translateResult(t, result) : t("attendance.appeal.card.nothing");
  const why = [
    t("attendance.appeal.card.minutes", { minutes: countedMinutes, length }),
    ...reasons.map((reason) => translateReason(t, reason)),
    ...(note === null ? [] : [t("attendance.own.note", { note: escapeMarkdown(note) })]),
  ];
  const reason = {
    name: t("attendance.appeal.card.why"),
    value: escapeMarkdown(contest.reason).slice(0, 1024),
  };
  if (contest.state !== "open") return [reason];
  return [
    { name: t("attendance.appeal.card.now"), value: [now, ...why].join("\n") },
    { name: t("attendance.appeal.card.wants"), value: translateResult(t, contest.wantedResult) },
    reason,
  ];
}

function fateOf(
  t: Translate,
  { state, wantedResult, decidedResult }: ContestCase["contest"],
): readonly string[] {
  switch (state) {
    case "open":
      return [];
    case "accepted": {
      const result = translateResult(t, decidedResult ?? wantedResult);
      return [t("attendance.appeal.card.accepted", { result })];
    }
    case "declined":
      return [t("attendance.appeal.card.declined")];
    case "withdrawn":
      return [t("attendance.appeal.card.withdrawn")];
  }
}

function buttons({ t, language }: Words, { contest: { contestId }, previewId, difference }: ContestCase) {
  const label = t("attendance.appeal.card.accept", {
    difference: formatAmount(language, difference, "change"),
  });
  return row(
    acceptContestButton.component({ contestId, previewId }, { label, style: "primary" }),
    declineContestButton.component({ contestId }, { label: t("attendance.appeal.card.decline") }),
  );
}
