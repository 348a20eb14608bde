"use client";

import type { Forecast } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { Explain } from "#web/components/ui/explain.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";

type ForecastLineProps = {
  /** What the address carries to open it; without one the line stands alone. */
  readonly id?: string;
  readonly forecast: Forecast;
};

/** Few events say little. */
const fewEvents = 4;

/** `About 41 of 55 (38–44)`, and the same of each role that people play. */
export function ForecastLine({ id, forecast }: ForecastLineProps) {
  const t = useTranslations("attendance.forecast");
  const tRole = useTranslations("shell.roles");
  const { eventCount, byRole } = forecast;
  const sentence =
    eventCount < fewEvents ? t("rough", { count: eventCount }) : t("restsOn", { count: eventCount });
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-medium">
        {id ? (
          <Explain id={id} sentence={sentence}>
            {t("about", forecast)}
          </Explain>
        ) : (
          t("about", forecast)
        )}
      </span>
      {byRole.map(({ role, ...expected }) =>
        role ? (
          <RoleGlyph key={role} role={role}>
            {t("ofRole", { role: tRole(role), ...expected })}
          </RoleGlyph>
        ) : null,
      )}
    </span>
  );
}
