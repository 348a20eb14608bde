import { CalendarRange, Repeat } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";

/** How a guild comes to what repeats: its whole week, or one series. */
export function SeriesLinks({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("events.series.web");
  const events = `/guilds/${guildId}/events`;
  return (
    <>
      <Button asChild>
        <Link href={`${events}/week`}>
          <CalendarRange aria-hidden />
          {t("week")}
        </Link>
      </Button>
      <Button kind="act" asChild>
        <Link href={`${events}/series/new`}>
          <Repeat aria-hidden />
          {t("new")}
        </Link>
      </Button>
    </>
  );
}
