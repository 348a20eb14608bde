import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { openAcceptanceButton, openRejectionButton } from "./decide-application.modal.ts";
import { extendTrialButton } from "./extend-trial.button.ts";
import { nameApplicant } from "./tell-answers.ts";

type Ask = {
  readonly view: ApplicationView;
  /** The end that it is about: a trial that goes on is asked about anew. */
  readonly endsAt: Temporal.Instant;
  readonly isOver: boolean;
  readonly mentions: string;
};

/** Officers are asked what is to become of somebody on trial; it says so once somebody decided. */
export function trialAsk(t: Translate, { view, endsAt, isOver, mentions }: Ask): MessageView {
  const { applicationId, state, trialEndsAt } = view;
  const isAsked = state === "trial" && trialEndsAt?.equals(endsAt) === true;
  const words = { name: nameApplicant(view), at: discordTime(endsAt, "R") };
  const text = isAsked
    ? t(isOver ? "recruitment.trialAsk.over" : "recruitment.trialAsk.soon", words)
    : t("recruitment.trialAsk.done", { ...words, state: t(`recruitment.states.${state}`) });
  return {
    ...(mentions && { content: mentions }),
    embeds: [
      {
        description: text,
        color: lampColour,
        footer: { text: trialMarker(t, { applicationId, endsAt, isOver }) },
      },
    ],
    components: isAsked ? [row(...buttons(t, { applicationId, endsAt }))] : [],
  };
}

type About = { readonly applicationId: number; readonly endsAt: Temporal.Instant };

function buttons(t: Translate, { applicationId, endsAt }: About) {
  const at = { applicationId, seen: "trial" } as const;
  const seenEndsAt = endsAt.epochMilliseconds;
  return [
    openAcceptanceButton.component(at, { label: t("recruitment.trialAsk.keep"), style: "success" }),
    extendTrialButton.component({ applicationId, seenEndsAt }, { label: t("recruitment.trialAsk.extend") }),
    openRejectionButton.component(at, { label: t("recruitment.trialAsk.part"), style: "danger" }),
  ];
}

export function trialMarker(
  t: Translate,
  { applicationId, endsAt, isOver }: About & { readonly isOver: boolean },
): string {
  return t(isOver ? "recruitment.trialAsk.overFooter" : "recruitment.trialAsk.footer", {
    applicationId: String(applicationId),
    number: String(endsAt.epochMilliseconds / 1_000),
  });
}
