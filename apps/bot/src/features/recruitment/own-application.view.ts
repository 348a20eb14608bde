import { isOpenApplication } from "@guildhall/core/recruitment";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { OwnApplication, OwnApplying } from "@guildhall/use-cases/recruitment";
import { type APIButtonComponentWithCustomId, channelMention, escapeMarkdown } from "discord.js";

export type OwnButtons = {
  /** Begins one, or goes on with it. */
  readonly apply: APIButtonComponentWithCustomId;
  readonly withdraw: APIButtonComponentWithCustomId;
};

/** What became of the reader's application, and what happens next. For nobody else to see. */
export function ownApplication(
  t: Translate,
  view: OwnApplying,
  { apply, withdraw }: OwnButtons,
): MessageView {
  const { guildName, application, draftFormId, hindrance } = view;
  const lines = [
    ...(application ? describeApplication(t, application) : [t("recruitment.own.none")]),
    ...(draftFormId === null ? [] : [t("recruitment.own.draft")]),
  ];
  const isOpen = application !== null && isOpenApplication(application.state);
  const pressed = [...(isOpen ? [withdraw] : []), ...(hindrance ? [] : [apply])];
  return {
    embeds: [
      {
        title: t("recruitment.own.title", { guild: escapeMarkdown(guildName) }),
        color: lampColour,
        description: lines.join("\n"),
      },
    ],
    components: pressed.length > 0 ? [row(...pressed)] : [],
  };
}

function describeApplication(t: Translate, application: OwnApplication): readonly string[] {
  const { state, stateChangedAt, answerDueAt, threadId } = application;
  const moment = discordTime(stateChangedAt, "R");
  const isWaiting = state === "applied" || state === "inReview";
  return [
    `**${t(`recruitment.own.states.${state}`)}**, ${t("recruitment.own.since", { moment })}`,
    describeNext(t, application),
    ...(isWaiting && answerDueAt
      ? [t("recruitment.own.due", { moment: discordTime(answerDueAt, "f") })]
      : []),
    ...(threadId === null ? [] : [t("recruitment.own.thread", { thread: channelMention(threadId) })]),
  ];
}

function describeNext(t: Translate, { state, interviewAt, trialEndsAt }: OwnApplication): string {
  switch (state) {
    case "interview":
      return interviewAt
        ? t("recruitment.own.next.interview", { moment: discordTime(interviewAt, "f") })
        : t("recruitment.own.next.interviewUnplanned");
    case "trial":
      return trialEndsAt
        ? t("recruitment.own.next.trial", { moment: discordTime(trialEndsAt, "f") })
        : t("recruitment.own.next.trialOpen");
    case "applied":
    case "inReview":
    case "accepted":
    case "rejected":
    case "withdrawn":
      return t(`recruitment.own.next.${state}`);
  }
}
