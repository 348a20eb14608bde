import { isOpenApplication } from "@guildhall/core/recruitment";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { showForOfficersButton } from "./show-application.command.ts";
import { type AnswerWords, nameApplicant, tellAnswers } from "./tell-answers.ts";

type Shown = Pick<
  ApplicationView,
  "applicationId" | "userId" | "state" | "answers" | "answerDueAt" | "characterName" | "applicant"
>;

/** The first message of a thread, for the applicant: what was sent, where it stands, and what happens next. Nothing of officers. */
export function threadStart(words: AnswerWords, view: Shown, guildName: string): MessageView {
  const { t } = words;
  const { applicationId, state, userId, answerDueAt } = view;
  const due = isOpenApplication(state) && state !== "trial" && answerDueAt;
  return {
    content: t("recruitment.thread.hello", { person: `<@${userId}>`, guild: guildName }),
    embeds: [
      {
        title: t("recruitment.card.title", { name: nameApplicant(view) }).slice(0, 256),
        color: lampColour,
        description: [
          t("recruitment.thread.state", { state: t(`recruitment.states.${state}`) }),
          t(`recruitment.thread.next.${state}`),
          ...(due ? [t("recruitment.thread.due", { at: discordTime(due, "R") })] : []),
        ].join("\n"),
        fields: [...tellAnswers(words, view.answers)],
        footer: { text: threadMarker(t, applicationId) },
      },
    ],
    components: [
      row(showForOfficersButton.component({ applicationId }, { label: t("recruitment.press.forOfficers") })),
    ],
  };
}

export function threadMarker(t: Translate, applicationId: number): string {
  return t("recruitment.thread.footer", { applicationId: String(applicationId) });
}

type Meeting = {
  /** The applicant, and who took the application up. */
  readonly userIds: readonly string[];
  readonly interviewAt: Temporal.Instant;
  readonly isNear: boolean;
};

/** When both sides meet, and later that it is near. */
export function interviewNote(t: Translate, { userIds, interviewAt, isNear }: Meeting): MessageView {
  const at = discordTime(interviewAt, isNear ? "R" : "F");
  const text = t(isNear ? "recruitment.interview.near" : "recruitment.interview.told", { at });
  return note(mention(userIds), text, interviewMarker(t, interviewAt, isNear));
}

export function interviewMarker(t: Translate, at: Temporal.Instant, isNear: boolean): string {
  const number = String(at.epochMilliseconds);
  return t(isNear ? "recruitment.interview.nearFooter" : "recruitment.interview.footer", { number });
}

/** By it the message of a decision is known as this one. */
export function decisionMarker(t: Translate, decidedAt: Temporal.Instant | null): string {
  return t("recruitment.decisions.footer", { number: String(decidedAt?.epochMilliseconds ?? 0) });
}

const mention = (userIds: readonly string[]) => userIds.map((userId) => `<@${userId}>`).join(" ");

function note(content: string, description: string, footer: string): MessageView {
  return { content, embeds: [{ description, color: lampColour, footer: { text: footer } }] };
}
