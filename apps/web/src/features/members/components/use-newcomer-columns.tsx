"use client";

import { onboardingSteps } from "@guildhall/core/members";
import { useFormatter, useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { Person } from "#web/components/ui/person.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { NewcomersPageView } from "../newcomers.loaders.ts";
import { StepChip } from "./step-chip.tsx";
import { useClassWords } from "./use-class-words.ts";

export type NewcomerView = NewcomersPageView["newcomers"][number];

/** Who, how far, why here, with which character, and since when. */
export function useNewcomerColumns(
  { game }: NewcomersPageView,
  onOpen: (newcomerId: number) => void,
): readonly Column<NewcomerView>[] {
  const t = useTranslations("members.newcomers");
  const tPurpose = useTranslations("members.purposes");
  const time = useGuildTime();
  const describe = useDescribeCharacter(game);
  const why = ({ purpose }: NewcomerView) => (purpose === null ? "" : tPurpose(`${purpose}.name`));
  return [
    {
      id: "who",
      label: t("name"),
      phone: "title",
      cell: (row) => <Who newcomer={row} onOpen={onOpen} />,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
    },
    {
      id: "step",
      label: t("step"),
      phone: "main",
      cell: (row) => (
        <span className="max-desk:block max-desk:text-end">
          <StepChip step={row.step} />
        </span>
      ),
      sortBy: ({ step }) => onboardingSteps.indexOf(step),
      csv: ({ step }) => t(`steps.${step}`),
    },
    { id: "purpose", label: t("purpose"), phone: "detail", cell: why, sortBy: why, csv: why },
    {
      id: "character",
      label: t("character"),
      isMinor: true,
      cell: (row) => <span className="text-ink-2">{describe(row)}</span>,
      sortBy: describe,
      csv: describe,
    },
    {
      id: "arrived",
      label: t("arrived"),
      isNumber: true,
      phone: "second",
      cell: ({ arrivedAt }) => <span className="text-ink-2">{time("moment", arrivedAt)}</span>,
      sortBy: ({ arrivedAt }) => arrivedAt,
      csv: ({ arrivedAt }) => arrivedAt,
    },
  ];
}

type WhoProps = { readonly newcomer: NewcomerView; onOpen(newcomerId: number): void };

function Who({ newcomer, onOpen }: WhoProps) {
  const t = useTranslations("members.newcomers");
  const { newcomerId, userId, name, picture, wasHereBefore, decision } = newcomer;
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-2">
      <button type="button" onClick={() => onOpen(newcomerId)} className="min-w-0 hover:underline">
        <Person id={userId} name={name} picture={picture} />
      </button>
      {wasHereBefore && <Chip tone="info">{t("wasHereBefore")}</Chip>}
      {decision === "declined" && <Chip>{t("turnedDown")}</Chip>}
    </span>
  );
}

/** `Lune · Templar · 6,420`; empty as long as nothing was said. */
function useDescribeCharacter(game: NewcomersPageView["game"]): (newcomer: NewcomerView) => string {
  const formatter = useFormatter();
  const classWords = useClassWords(game);
  return ({ characterName, classKey, role, power }) =>
    [
      characterName,
      role && classWords({ classKey, role }).className,
      power !== null && formatter.number(power),
    ]
      .filter(Boolean)
      .join(" · ");
}
