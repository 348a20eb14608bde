"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { ItemFilter } from "../items.queries.ts";

type NoItemsProps = { readonly guildId: string; readonly filter: ItemFilter };

/** Why nothing is shown, and what leads on. */
export function NoItems({ guildId, filter: { language: _, shelf, ...narrowed } }: NoItemsProps) {
  const t = useTranslations("items.web");
  const { rights } = useShell();
  if (Object.values(narrowed).some((value) => value !== undefined))
    return <EmptyState>{t("noneFound")}</EmptyState>;
  if (shelf === "wished") return <EmptyState>{t("noneWished")}</EmptyState>;
  if (shelf === "retired") return <EmptyState>{t("noneRetired")}</EmptyState>;
  if (!rights.includes("items.edit")) return <EmptyState>{t("noneMember")}</EmptyState>;
  return (
    <EmptyState
      action={
        <Button asChild>
          <Link href={`/guilds/${guildId}/items/import`}>{t("toImport")}</Link>
        </Button>
      }
    >
      {t("noneOfficer")}
    </EmptyState>
  );
}
