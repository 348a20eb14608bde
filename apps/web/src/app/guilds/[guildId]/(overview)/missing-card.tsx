"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { OverviewView } from "./overview.loader.ts";

const most = 12;

type MissingCardProps = { readonly missing: NonNullable<OverviewView["missing"]> };

/** Who has not said a word about the next event. */
export function MissingCard({ missing }: MissingCardProps) {
  const t = useTranslations("shell.overview");
  const [isWhole, setWhole] = useState(false);
  const { title, members } = missing;
  const shown = isWhole ? members : members.slice(0, most);
  const rest = members.length - shown.length;
  return (
    <Card title={t("missing")} aside={members.length}>
      <p className="mb-2 text-small text-ink-3">{t("notAnswered", { title, count: members.length })}</p>
      <ul className="flex flex-wrap gap-1.5">
        {shown.map((member) => (
          <li key={member.memberId} className="min-w-0">
            <MemberName member={member} isPill />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button
              type="button"
              onClick={() => setWhole(true)}
              className="h-[26px] rounded-full border border-line px-2.5 text-small text-ink-2 hover:bg-hover"
            >
              {t("more", { count: rest })}
            </button>
          </li>
        )}
      </ul>
    </Card>
  );
}
