"use client";

import { CalendarRange } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";

/** Where nothing is planned yet, officers plan the whole week at once. */
export function WeekLink({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("events.web.series");
  if (!useShell().rights.includes("events.edit")) return null;
  return (
    <Button asChild>
      <Link href={`/guilds/${guildId}/events/week`}>
        <CalendarRange aria-hidden />
        {t("week")}
      </Link>
    </Button>
  );
}
