"use client";

import { answers, offeredAnswers } from "@guildhall/core/events";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { SettingField } from "./setting-field.tsx";
import { useEnteredSettings } from "./settings-context.tsx";

/** The buttons of a card: three that every card has, and two that a guild may leave out. */
export function AnswersField() {
  const t = useTranslations("settings.web");
  const tAnswer = useTranslations("events.answers");
  const offered = offeredAnswers(useEnteredSettings());
  return (
    <fieldset>
      <legend className="mb-[5px] text-table font-medium">{t("answers")}</legend>
      <ul className="mb-2 flex flex-wrap gap-1.5">
        {answers.map((answer) => {
          const isOffered = offered.includes(answer);
          return (
            <li
              key={answer}
              className={`inline-flex h-7 items-center gap-1.5 rounded-chip border border-line-2 px-2.5 text-small ${isOffered ? "bg-raised font-medium" : "text-ink-3 line-through"}`}
            >
              {isOffered && <Check aria-hidden className="icon-13" />}
              {tAnswer(answer)}
            </li>
          );
        })}
      </ul>
      <p className="mb-3 text-[12px] leading-4 text-ink-3">{t("answersHint", { count: offered.length })}</p>
      <div className="grid grid-cols-2 gap-x-[18px] gap-y-3 max-desk:grid-cols-1">
        <SettingField settingKey="events.offersMaybe" />
        <SettingField settingKey="events.offersStandby" />
      </div>
    </fieldset>
  );
}
