"use client";

import type { Answer } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { answerEventAction } from "../events.actions.ts";
import { AnswerGlyph } from "./answer-glyph.tsx";

type AnswerButtonsProps = {
  readonly guildId: string;
  readonly eventId: number;
  readonly ownAnswer: Answer | null;
  readonly offered: readonly Answer[];
};

/** The reader's own answer, changed with one press. */
export function AnswerButtons({ guildId, eventId, ownAnswer, offered }: AnswerButtonsProps) {
  const t = useTranslations("events");
  const { isBusy, run } = useAction();
  const give = (answer: Answer) =>
    run(
      () => answerEventAction(guildId, { eventId, answer }),
      () => t("web.answered", { answer: t(`answers.${answer}`) }),
    );
  return (
    <fieldset disabled={isBusy} className="flex flex-wrap gap-2 max-desk:[&>button]:flex-1">
      <legend className="sr-only">{t("web.yourAnswer")}</legend>
      {offered.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={answer === ownAnswer}
          onClick={() => give(answer)}
          className="inline-flex h-control items-center justify-center gap-[7px] rounded-control border border-line-2 bg-surface px-3 text-table font-medium whitespace-nowrap transition-colors hover:bg-hover disabled:opacity-60 aria-pressed:border-lamp aria-pressed:bg-lamp-soft"
        >
          <AnswerGlyph answer={answer} />
          {t(`answers.${answer}`)}
        </button>
      ))}
    </fieldset>
  );
}
