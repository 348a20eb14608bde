import {
  type ApplicationState,
  applicationVotes,
  canAskFormerGuild,
  isOpenApplication,
} from "@guildhall/core/recruitment";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { type APIEmbedField, type APIMessageTopLevelComponent, escapeMarkdown } from "discord.js";
import { askFormerGuildButton } from "./ask-former-guild.button.ts";
import { openAcceptanceButton, openRejectionButton, openTrialButton } from "./decide-application.modal.ts";
import { putBackButton, reopenButton, talkButton } from "./move-application.button.ts";
import { openNoteButton } from "./note-application.modal.ts";
import { tellOrigin } from "./origin.view.ts";
import { openInterviewButton } from "./plan-interview.modal.ts";
import { type AnswerWords, nameApplicant, tellAnswers } from "./tell-answers.ts";
import { openVoteButton } from "./vote-on-application.modal.ts";

/** What the officers read of an application, with everything that they can do about it. */
export function applicationCard(words: AnswerWords, view: ApplicationView): MessageView {
  const { t } = words;
  return {
    embeds: [
      {
        title: t("recruitment.card.title", { name: nameApplicant(view) }).slice(0, 256),
        color: lampColour,
        description: [tellState(t, view), ...tellMore(t, view)].join("\n"),
        fields: [...tellAnswers(words, view.answers), ...tellNotes(t, view)],
        footer: { text: applicationMarker(t, view.applicationId) },
      },
    ],
    components: [...stepRow(t, view), ...moreRow(t, view)],
  };
}

/** By it the message is known as this one. */
export function applicationMarker(t: Translate, applicationId: number): string {
  return t("recruitment.card.footer", { applicationId: String(applicationId) });
}

function tellState(t: Translate, { state, stateChangedAt, userId }: ApplicationView): string {
  const since = discordTime(stateChangedAt, "R");
  return t("recruitment.card.state", {
    person: `<@${userId}>`,
    state: t(`recruitment.states.${state}`),
    since,
  });
}

/** Whatever else is known, a line each. */
function tellMore(t: Translate, view: ApplicationView): readonly string[] {
  const { reviewerUserId, reason, earlier, ballots, threadId } = view;
  const lines = [
    ...tellTimes(t, view),
    threadId && t("recruitment.card.thread", { thread: `<#${threadId}>` }),
    reviewerUserId && t("recruitment.card.reviewer", { person: `<@${reviewerUserId}>` }),
    reason && t("recruitment.card.reason", { reason: escapeMarkdown(reason) }),
    earlier.length > 0 && t("recruitment.card.earlier", { count: earlier.length }),
    ballots && t("recruitment.card.tally", ballots.tally),
    ...tellOrigin(t, view),
    tellSuggestion(t, view),
  ];
  return lines.filter((line) => typeof line === "string");
}

function tellTimes(t: Translate, view: ApplicationView): readonly (string | false | null)[] {
  const { state, isOverdue, answerDueAt, interviewAt, trialEndsAt } = view;
  return [
    isOverdue && answerDueAt && t("recruitment.card.overdue", { at: discordTime(answerDueAt, "R") }),
    state === "interview" &&
      interviewAt &&
      t("recruitment.card.interview", { at: discordTime(interviewAt, "f") }),
    trialEndsAt && t("recruitment.card.trial", { at: discordTime(trialEndsAt, "D") }),
  ];
}

function tellSuggestion(t: Translate, { state, suggestion }: ApplicationView): string | null {
  if (!(suggestion && isOpenApplication(state))) return null;
  const { name, role, have, want } = suggestion;
  const missing = { role: t(`shell.roles.${role}`), have, want };
  return t("recruitment.card.suggestion", { name: escapeMarkdown(name), ...missing });
}

const mostNotes = 3;
const longestNote = 200;

/** The last ones; the dashboard has all. */
function tellNotes(t: Translate, { notes }: ApplicationView): readonly APIEmbedField[] {
  if (notes.length === 0) return [];
  const lines = notes.slice(-mostNotes).map(({ text, author }) => {
    const by = escapeMarkdown(author?.name ?? t("recruitment.somebody"));
    return `**${by}**: ${escapeMarkdown(text).slice(0, longestNote)}`;
  });
  return [
    { name: t("recruitment.card.notes", { count: notes.length }), value: lines.join("\n").slice(0, 1_024) },
  ];
}

/** One button for each step that an officer can take, in the order of the board. */
function stepRow(t: Translate, view: ApplicationView): readonly APIMessageTopLevelComponent[] {
  const { state, steps } = view;
  // Another time for an interview is no step, and an officer's matter all the same.
  const shown = state === "interview" ? (["interview", ...steps] as const) : steps;
  const buttons = shown.flatMap((to) => stepButton(t, view, to) ?? []);
  return buttons.length > 0 ? [row(...buttons)] : [];
}

function stepButton(t: Translate, { applicationId, state: seen }: ApplicationView, to: ApplicationState) {
  const at = { applicationId, seen };
  const label = t(`recruitment.press.${to}`);
  switch (to) {
    case "applied":
      return putBackButton.component(at, { label });
    case "inReview":
      return seen === "rejected"
        ? reopenButton.component(at, { label: t("recruitment.press.reopen") })
        : talkButton.component(at, { label, style: "primary" });
    case "interview":
      return openInterviewButton.component(at, { label });
    case "trial":
      return openTrialButton.component(at, { label });
    case "accepted":
      return openAcceptanceButton.component(at, { label, style: "success" });
    case "rejected":
      return openRejectionButton.component(at, { label, style: "danger" });
    case "withdrawn":
      return undefined;
  }
}

function moreRow(t: Translate, view: ApplicationView): readonly APIMessageTopLevelComponent[] {
  const { applicationId, state, ballots } = view;
  const canVote = ballots !== null && isOpenApplication(state);
  const votes = (canVote ? applicationVotes : []).map((vote) =>
    openVoteButton.component(
      { applicationId, vote },
      { label: t("recruitment.press.vote", { vote: t(`recruitment.votes.${vote}`) }) },
    ),
  );
  const note = openNoteButton.component({ applicationId }, { label: t("recruitment.press.note") });
  const ask = askFormerGuildButton.component({ applicationId }, { label: t("recruitment.clearance.ask") });
  return [row(...votes, note, ...(canAskFormerGuild(view) ? [ask] : []))];
}
