"use client";

import type { Right } from "@guildhall/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Person } from "#web/components/ui/person.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { type RightHoldersView, rightHoldersQuery } from "../rights.queries.ts";

type RightHoldersSheetProps = { readonly guildId: string; readonly rights: readonly Right[] };

/** Who can do one thing now, and through what. The address names the right, so that it can be sent to somebody. */
export function RightHoldersSheet({ guildId, rights }: RightHoldersSheetProps) {
  const t = useTranslations("settings.rights");
  const tRight = useTranslations("common.rights");
  const [asked, ask] = useUrlState("who");
  const right = rights.find((one) => one === asked);
  if (!right) return null;
  return (
    <Sheet isOpen kicker={t("whoCan")} title={tRight(right)} onClose={() => ask(null)}>
      <Holders guildId={guildId} right={right} />
    </Sheet>
  );
}

function Holders({ guildId, right }: { readonly guildId: string; readonly right: Right }) {
  const t = useTranslations("settings.rights.who");
  const { data, error, refetch } = useQuery(rightHoldersQuery(guildId, right));
  const say = useSourceWords();
  if (!data) return <Reading label={t("reading")} error={error} again={refetch} />;
  if (data.isEverybody) return <p>{t("everybody")}</p>;
  if (data.people.length === 0) return <p>{t("nobody")}</p>;
  return (
    <>
      <p className="mb-2 text-table text-ink-2">{t("count", { count: data.people.length })}</p>
      <ul>
        {data.people.map(({ userId, name, picture, sources }) => (
          <li key={userId} className="border-b border-line py-2 last:border-0">
            <Person id={userId} name={name} picture={picture} detail={sources.map(say).join(", ")} />
          </li>
        ))}
      </ul>
    </>
  );
}

type Source = RightHoldersView["people"][number]["sources"][number];

function useSourceWords(): (source: Source) => string {
  const t = useTranslations("settings.rights.who");
  return (source) => {
    switch (source.kind) {
      case "owner":
        return t("owner");
      case "server-role":
        return t("serverRole", { name: source.name });
      case "role":
        return t("role", { name: source.name });
      case "single":
        return t("single");
    }
  };
}
