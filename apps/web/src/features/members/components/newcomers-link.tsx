"use client";

import { useQuery } from "@tanstack/react-query";
import { DoorOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { newcomersQuery } from "../newcomers.queries.ts";

/** Leads to the newcomers, with how many of them are ready for an officer. */
export function NewcomersLink({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("members.newcomers");
  const { data } = useQuery(newcomersQuery(guildId));
  const ready = data?.newcomers.filter(({ step, decision }) => step === "done" && decision === null) ?? [];
  return (
    <Button asChild>
      <Link href={`/guilds/${guildId}/members/newcomers`}>
        <DoorOpen aria-hidden />
        {t("open")}
        {ready.length > 0 && <Chip tone="lamp">{ready.length}</Chip>}
      </Link>
    </Button>
  );
}
