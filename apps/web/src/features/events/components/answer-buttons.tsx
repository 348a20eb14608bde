"use client";

import type { Answer } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { usePress } from "#web/components/use-press.ts";
import { answerEventAction } from "../events.actions.ts";
import { AnswerGlyph } from "./answer-glyph.tsx";

type AnswerButtonsProps = {
  readonly guildId: string;
  readonly eventId: number;
  readonly ownAnswer: Answer | null;
  readonly offered: readonly Answer[];
  /** What is answered, where a page has buttons for several. */
  readonly title?: string;
  /** As large as a thumb wants them, or as small as a line of a list allows. */
  readonly look?: keyof typeof looks;
};

const looks = {
  row: {
    group: "flex flex-wrap gap-2 max-desk:grid max-desk:auto-cols-fr max-desk:grid-flow-col max-desk:gap-1.5",
    button:
      "h-control gap-[7px] px-3 text-table whitespace-nowrap max-desk:h-auto max-desk:min-h-14 max-desk:min-w-0 max-desk:flex-col max-desk:gap-1 max-desk:px-1 max-desk:text-tiny max-desk:whitespace-normal",
  },
  tiles: {
    group: "grid auto-cols-fr grid-flow-col gap-2 max-desk:gap-1.5",
    button: "icon-16 min-h-14 min-w-0 flex-col gap-1 px-1 text-small leading-4 max-desk:text-tiny",
  },
  // A finger does not hover: where there is none, the words stand below.
  icons: {
    group: "flex gap-1 max-desk:grid max-desk:w-full max-desk:auto-cols-fr max-desk:grid-flow-col",
    button:
      "max-desk:min-h-12 max-desk:min-w-0 max-desk:flex-col max-desk:gap-0.5 max-desk:px-0.5 max-desk:text-tiny desk:size-8",
  },
} as const;

/** The reader's own answer, changed with one press: shown at once, and taken back where it is refused. */
export function AnswerButtons({
  guildId,
  eventId,
  ownAnswer,
  offered,
  title,
  look = "row",
}: AnswerButtonsProps) {
  const t = useTranslations("events");
  const { shown, press } = usePress(ownAnswer, (_, answer: Answer) => answer);
  const give = (answer: Answer, former = ownAnswer) =>
    press(answer, {
      act: () => answerEventAction(guildId, { eventId, answer }),
      done: () => t("web.answered", { answer: t(`answers.${answer}`) }),
      ...(former && former !== answer && { undo: () => give(former, answer) }),
    });
  return (
    <fieldset className={`print:hidden ${looks[look].group}`}>
      <legend className="sr-only">{title ? t("web.yourAnswerTo", { title }) : t("web.yourAnswer")}</legend>
      {offered.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={answer === shown}
          onClick={() => give(answer)}
          title={look === "icons" ? t(`answers.${answer}`) : undefined}
          className={`inline-flex items-center justify-center rounded-control border border-line-2 bg-surface font-medium transition-colors hover:bg-hover aria-pressed:border-lamp aria-pressed:bg-lamp-soft ${looks[look].button}`}
        >
          <AnswerGlyph answer={answer} />
          <span className={look === "icons" ? "desk:sr-only" : ""}>{t(`answers.${answer}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
