"use client";

import { answers } from "@guildhall/core/events";
import { useFormatter, useTranslations } from "next-intl";
import { ExplainSheet } from "#web/components/ui/explain-sheet.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { ForecastView } from "../attendance.loaders.ts";

type ForecastSheetProps = {
  readonly title: string;
  readonly forecast: ForecastView;
  onClose(): void;
};

/** What a forecast is made from: what people have said so far, and how many of those came at other events. */
export function ForecastSheet({ title, forecast, onClose }: ForecastSheetProps) {
  const t = useTranslations("attendance.forecast");
  const formatter = useFormatter();
  const nameOf = useSayings();
  const { bySaying, eventCount } = forecast;
  const explanation = {
    kicker: t("title"),
    title: <bdi dir="auto">{title}</bdi>,
    terms: bySaying.map(({ said, whole, count }) => ({
      id: said,
      label: t("said", { said: nameOf(said), count: whole }),
      value: formatter.number(count),
    })),
    sum: { id: "sum", label: t("sum"), value: t("about", forecast) },
    remark: t("rounded"),
    entries: { title: t("byRole"), content: <Roles forecast={forecast} /> },
    rule: t("rule"),
    proof: t("restsOn", { count: eventCount }),
  };
  return <ExplainSheet explanation={explanation} onClose={onClose} />;
}

function useSayings(): (said: ForecastView["bySaying"][number]["said"]) => string {
  const t = useTranslations("attendance.forecast");
  const tAnswer = useTranslations("events.answers");
  return (said) => {
    const answer = answers.find((one) => one === said);
    return answer ? tAnswer(answer) : t(said === "byDefault" ? "byDefault" : "unanswered");
  };
}

function Roles({ forecast: { byRole } }: Pick<ForecastSheetProps, "forecast">) {
  const t = useTranslations("attendance.forecast");
  const tRole = useTranslations("shell.roles");
  return (
    <ul className="text-small text-ink-2">
      {byRole.map(({ role, ...expected }) => (
        <li key={role} className="flex justify-between border-b border-line py-1.5 last:border-0">
          {role ? <RoleGlyph role={role}>{tRole(role)}</RoleGlyph> : t("noRole")}
          {t("range", expected)}
        </li>
      ))}
    </ul>
  );
}
