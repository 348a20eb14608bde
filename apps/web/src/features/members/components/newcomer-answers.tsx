"use client";

import { type Game, profileOf } from "@guildhall/core/games";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { StepChip } from "./step-chip.tsx";
import { useClassWords } from "./use-class-words.ts";
import type { NewcomerView } from "./use-newcomer-columns.tsx";

type NewcomerAnswersProps = { readonly game: Game; readonly newcomer: NewcomerView };

/** All that a newcomer said so far, and since when. */
export function NewcomerAnswers({ game, newcomer }: NewcomerAnswersProps) {
  const t = useTranslations("members.newcomers");
  const tAll = useTranslations();
  const formatter = useFormatter();
  const time = useGuildTime();
  const { step, purpose, language, characterName, power, timeZone, arrivedAt } = newcomer;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-table">
      <Line name={t("step")}>
        <StepChip step={step} />
      </Line>
      <Line name={t("arrived")}>
        {time("moment", arrivedAt)}
        {newcomer.wasHereBefore && <span className="text-ink-2"> · {t("wasHereBefore")}</span>}
      </Line>
      {language && <Line name={t("language")}>{tAll(`common.languages.${language}`)}</Line>}
      {purpose && <Line name={t("purpose")}>{tAll(`members.purposes.${purpose}.meaning`)}</Line>}
      {characterName !== null && (
        <Line name={t("character")}>
          <bdi dir="auto">{characterName}</bdi>
        </Line>
      )}
      <Played game={game} newcomer={newcomer} />
      {power !== null && (
        <Line name={tAll(`members.web.power.${profileOf(game).powerLabel}`)}>{formatter.number(power)}</Line>
      )}
      {timeZone !== null && <Line name={t("timeZone")}>{timeZone}</Line>}
    </dl>
  );
}

function Played({ game, newcomer: { classKey, role } }: NewcomerAnswersProps) {
  const t = useTranslations("members.newcomers");
  const words = useClassWords(game);
  if (role === null) return null;
  const { className, weapons } = words({ classKey, role });
  return (
    <Line name={t("plays")}>
      <RoleGlyph role={role}>{className}</RoleGlyph>
      {weapons && <span className="ms-2 text-small text-ink-2">{weapons}</span>}
    </Line>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
