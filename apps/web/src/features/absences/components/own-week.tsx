"use client";

import { type DayPart, type Slot, slots, type Weekday } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { saveAvailabilityAction } from "../absences.actions.ts";
import type { AbsencesView } from "../absences.loaders.ts";

import { useSlotWords } from "./use-slot-words.ts";
import { WeekTable } from "./week-table.tsx";

type OwnWeekProps = {
  readonly guildId: string;
  readonly week: AbsencesView["week"];
  /** What stands below the week. */
  readonly children?: ReactNode;
};

type Choice = "open" | "free" | "never";

/** What a press makes of each. */
const next: Readonly<Record<Choice, Choice>> = { open: "free", free: "never", never: "open" };

const looks: Readonly<Record<Choice, string>> = {
  open: "border-line-2 bg-surface text-ink-3",
  free: "border-transparent bg-good-soft font-medium text-good",
  never: "border-transparent bg-bad-soft font-medium text-bad",
};

/** When the reader can and never can, every week: one press for each part that is not open. */
export function OwnWeek({ guildId, week, children }: OwnWeekProps) {
  const t = useTranslations("absences.web.week");
  const nameSlot = useSlotWords();
  const { choices, choose, changed, discard } = useWeekDraft(week);
  const { isBusy, save } = useSaveWeek(guildId);
  const isAwake = useIsAwake();
  const cell = (day: Weekday, part: DayPart) => {
    const slot: Slot = `${day}-${part}`;
    const choice = choices[slot];
    return (
      <button
        type="button"
        disabled={!isAwake || isBusy}
        aria-label={t("cell", { slot: nameSlot(slot), choice: t(`choices.${choice}`) })}
        onClick={() => choose(slot, next[choice])}
        className={`h-8 w-full rounded-control border text-small max-desk:h-10 ${looks[choice]}`}
      >
        {t(choice)}
      </button>
    );
  };
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-small text-ink-3">{t("lead", { zone: week.timeZone })}</p>
      <WeekTable caption={t("title")} cell={cell} />
      {children && <div className="mt-4">{children}</div>}
      <UnsavedBar
        changes={changed.map(nameSlot)}
        isSaving={isBusy}
        onDiscard={discard}
        onSave={() => save(choices)}
      />
    </Card>
  );
}

type Week = Readonly<Record<Slot, Choice>>;

function useWeekDraft({ free, never }: OwnWeekProps["week"]) {
  const stored = (slot: Slot): Choice => {
    if (free.includes(slot)) return "free";
    return never.includes(slot) ? "never" : "open";
  };
  const [draft, setDraft] = useState<Partial<Week>>({});
  const choices = Object.fromEntries(slots.map((slot) => [slot, draft[slot] ?? stored(slot)])) as Week;
  return {
    choices,
    changed: slots.filter((slot) => choices[slot] !== stored(slot)),
    choose: (slot: Slot, choice: Choice) => setDraft((known) => ({ ...known, [slot]: choice })),
    discard: () => setDraft({}),
  };
}

function useSaveWeek(guildId: string) {
  const t = useTranslations("absences.web.week");
  const { isBusy, run } = useAction();
  const save = (week: Week) => {
    const chosen = (choice: Choice) => slots.filter((slot) => week[slot] === choice);
    run(
      () => saveAvailabilityAction(guildId, { free: chosen("free"), never: chosen("never") }),
      () => t("saved"),
    );
  };
  return { isBusy, save };
}
