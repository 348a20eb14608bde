"use client";

import { listTimeZones } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { chooseTimeZoneAction } from "../members.actions.ts";

type OwnZoneProps = { readonly guildId: string; readonly timeZone: string };

/** The clock by which the reader means days; saved at once. */
export function OwnZone({ guildId, timeZone }: OwnZoneProps) {
  const t = useTranslations("members");
  const { isBusy, failure, run } = useAction();
  const isAwake = useIsAwake();
  const choose = (zone: string, former = timeZone) =>
    run(
      () => chooseTimeZoneAction(guildId, { timeZone: zone }),
      () => t("profile.zoneSaved", { zone }),
      () => choose(former, zone),
    );
  const zones = new Set([timeZone, ...listTimeZones()]);
  return (
    <Picker
      label={t("web.zone.label")}
      hint={t("web.zone.hint")}
      placeholder={t("web.zone.label")}
      value={timeZone}
      error={failure}
      isDisabled={!isAwake || isBusy}
      onChange={choose}
      options={[...zones].map((zone) => ({ id: zone, label: zone.replaceAll("_", " ") }))}
    />
  );
}
