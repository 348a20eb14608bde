"use client";

import { useTranslations } from "next-intl";
import { Moment } from "#web/components/moment.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { ApplicationInView } from "../application.loaders.ts";

/** What happened to an application, in its order. */
export function HistoryCard({ history }: Pick<ApplicationInView, "history">) {
  const t = useTranslations("recruitment");
  return (
    <Card title={t("web.history.title")}>
      <ol className="grid gap-2.5 text-table">
        {history.map(({ fromState, toState, actor, reason, takenAt }) => (
          <li key={`${takenAt} ${toState}`} className="grid gap-0.5">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>
                {t("web.history.step", {
                  from: fromState ? t(`states.${fromState}`) : "",
                  to: t(`states.${toState}`),
                  hasFrom: String(fromState !== null),
                })}
                {actor && (
                  <span className="text-ink-2">
                    {" · "}
                    <bdi dir="auto">{actor.name}</bdi>
                  </span>
                )}
              </span>
              <span className="text-ink-3">
                <Moment at={takenAt} />
              </span>
            </p>
            {reason && (
              <p dir="auto" className="text-ink-2">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
