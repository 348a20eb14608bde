"use client";

import { shareWindows } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { windowOf } from "../members.queries.ts";

/** Over how many days attendance is counted, from the address. */
export function useWindow(first: number | null): [number | null, (text: string) => void] {
  const [text, change] = useUrlState("days");
  const days = shareWindows.find((one) => windowOf(one) === text);
  return [days === undefined ? first : days, change];
}

type WindowSwitchProps = { readonly days: number | null; onChange(text: string): void };

export function WindowSwitch({ days, onChange }: WindowSwitchProps) {
  const t = useTranslations("members.web.window");
  return (
    <SegmentedSwitch
      label={t("label")}
      value={windowOf(days)}
      onChange={onChange}
      segments={shareWindows.map((one) => ({
        value: windowOf(one),
        label: one === null ? t("all") : t("days", { days: one }),
      }))}
    />
  );
}
