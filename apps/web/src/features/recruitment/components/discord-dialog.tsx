"use client";

import type { GameProfile } from "@guildhall/core/games";
import type { Question } from "@guildhall/core/recruitment";
import { type QuestionField, questionField } from "@guildhall/discord-views/recruitment";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";

type DiscordDialogProps = {
  readonly step: number;
  readonly steps: readonly (readonly Question[])[];
  readonly game: GameProfile;
};

/** One dialog of a form in Discord's measures. It is drawn and takes no words. */
export function DiscordDialog({ step, steps, game }: DiscordDialogProps) {
  const t = useTranslations();
  const questions = steps.flat();
  const fields = (steps[step] ?? []).map((question) => ({
    id: question.questionId,
    look: questionField(question, undefined, { game, t, questions }),
  }));
  return (
    <section
      aria-label={t("recruitment.web.preview.dialog")}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-[8px] bg-chat-bg p-4 text-[15px] leading-5 text-chat-ink"
    >
      <p className="text-[18px] font-semibold">
        {t("recruitment.applying.dialog", { step: step + 1, steps: steps.length })}
      </p>
      {fields.map(({ id, look }) => (
        <DialogField key={id} look={look} />
      ))}
      <p className="flex justify-end gap-2 text-[14px] font-medium">
        <span className="rounded-[4px] bg-chat-btn px-4 py-2 text-chat-btn-ink">
          {t("recruitment.web.preview.cancel")}
        </span>
        <span className="rounded-[4px] bg-chat-tag px-4 py-2 text-[#fff]">
          {t("recruitment.web.preview.submit")}
        </span>
      </p>
    </section>
  );
}

function DialogField({ look }: { readonly look: QuestionField }) {
  const { label, hint, isLong, isOptional, options } = look;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <p className="font-medium">
        <bdi dir="auto">{label}</bdi>
        {!isOptional && <span className="text-chat-danger">{" *"}</span>}
      </p>
      {hint && <p className="text-[13px] text-chat-2">{hint}</p>}
      <span
        className={`flex items-start justify-between rounded-[4px] bg-chat-code px-2.5 py-2 text-chat-2 ${isLong ? "min-h-20" : "min-h-9"}`}
      >
        <span className="truncate">{options?.map((option) => option.label).join(" · ")}</span>
        {options && <ChevronDown aria-hidden className="icon-14 mt-0.5 shrink-0" />}
      </span>
    </div>
  );
}
