"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MemberView } from "../members.loaders.ts";
import { type Share, useShare } from "./share-cell.tsx";

type Parts = NonNullable<MemberView["parts"]>;

/** The same count by kind of event and by day of the week: what somebody comes to, and when. */
export function ShareParts({ parts: { byTemplate, byWeekday } }: { readonly parts: Parts }) {
  const t = useTranslations("members.web.share.parts");
  const tDay = useTranslations("absences.weekdays");
  if (byTemplate.length === 0) return null;
  return (
    <details className="mt-2 border-t border-line pt-2">
      <summary className="cursor-pointer text-small text-ink-2 hover:text-ink">{t("open")}</summary>
      <div className="mt-2 grid gap-3">
        <PartList title={t("byTemplate")}>
          {byTemplate.map(({ key, name, share }) => (
            <PartLine key={key} share={share} name={<bdi dir="auto">{name ?? t("byHand")}</bdi>} />
          ))}
        </PartList>
        <PartList title={t("byWeekday")}>
          {byWeekday.map(({ key, share }) => (
            <PartLine key={key} share={share} name={tDay(key)} />
          ))}
        </PartList>
      </div>
    </details>
  );
}

function PartList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-0.5 text-tiny text-ink-3">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function PartLine({ name, share }: { readonly name: ReactNode; readonly share: Share }) {
  const t = useTranslations("members.web.share.parts");
  const write = useShare();
  return (
    <li className="flex items-baseline gap-3 border-b border-line py-1 text-small last:border-0">
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="text-tiny text-ink-3">{t("events", { count: share.countedEvents })}</span>
      <span className="min-w-11 text-end whitespace-nowrap tabular-nums">{write(share)}</span>
    </li>
  );
}
