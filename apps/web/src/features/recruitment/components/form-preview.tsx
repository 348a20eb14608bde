"use client";

import type { GameProfile } from "@guildhall/core/games";
import { type Question, questionsFor, stepsOf, type TypedAnswers } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { DiscordDialog } from "./discord-dialog.tsx";
import { QuestionInputs } from "./question-inputs.tsx";

type FormPreviewProps = {
  readonly game: GameProfile;
  readonly guildName: string;
  readonly introduction: string;
  readonly questions: readonly Question[];
};

const ways = ["discord", "page"] as const;

type Way = (typeof ways)[number];

/** What applicants get to see of the form as it stands in the fields: the dialogs of Discord, or the page. */
export function FormPreview({ game, guildName, introduction, questions }: FormPreviewProps) {
  const t = useTranslations("recruitment.web.preview");
  const [way, setWay] = useState<Way>("discord");
  const [typed, setTyped] = useState<TypedAnswers>({});
  const asked = questionsFor(questions, game);
  return (
    <div className="min-w-0 dock:sticky dock:top-3.5">
      <Card
        title={t("title")}
        aside={
          <SegmentedSwitch<Way>
            label={t("way")}
            value={way}
            segments={ways.map((value) => ({ value, label: t(value) }))}
            onChange={setWay}
          />
        }
      >
        {way === "discord" ? (
          <DialogPreview asked={asked} game={game} />
        ) : (
          <div className="grid gap-3">
            <p className="font-title text-sheet font-semibold">{t("heading", { guild: guildName })}</p>
            {introduction.trim() && <p className="text-ink-2 whitespace-pre-line">{introduction}</p>}
            <QuestionInputs
              questions={asked}
              game={game}
              typed={typed}
              onChange={(questionId, text) => setTyped({ ...typed, [questionId]: text })}
            />
          </div>
        )}
      </Card>
    </div>
  );
}

type DialogPreviewProps = { readonly asked: readonly Question[]; readonly game: GameProfile };

function DialogPreview({ asked, game }: DialogPreviewProps) {
  const t = useTranslations("recruitment.web.preview");
  const [chosen, setChosen] = useState(0);
  const steps = stepsOf(asked);
  const step = Math.min(chosen, Math.max(0, steps.length - 1));
  if (steps.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {steps.length > 1 && (
        <div>
          <SegmentedSwitch
            label={t("step")}
            value={String(step)}
            segments={steps.map((_, index) => ({ value: String(index), label: String(index + 1) }))}
            onChange={(value) => setChosen(Number(value))}
          />
        </div>
      )}
      <DiscordDialog step={step} steps={steps} game={game} />
    </div>
  );
}
