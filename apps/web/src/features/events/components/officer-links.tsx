import { CalendarPlus, Pencil, Radio, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import type { EventView } from "../events.loaders.ts";

type OfficerLinksProps = { readonly guildId: string; readonly event: EventView };

/** Where an officer changes an event, or plans the same again. */
export function OfficerLinks({ guildId, event: { eventId, state, isAtHand } }: OfficerLinksProps) {
  const t = useTranslations("events.web");
  const isClosed = state === "settled" || state === "cancelled";
  const events = `/guilds/${guildId}/events`;
  const hasAttendance = useIsFeatureOn("attendance");
  const { rights } = useShell();
  const hasWarRoom = rights.includes("attendance.edit") && hasAttendance;
  const mayGroup = useIsFeatureOn("groups") && rights.includes("groups.edit");
  return (
    <>
      {hasWarRoom && isAtHand && (
        <Button asChild>
          <Link href={`${events}/${eventId}/live`}>
            <Radio aria-hidden />
            {t("warRoom")}
          </Link>
        </Button>
      )}
      {mayGroup && !isClosed && (
        <Button asChild>
          <Link href={`${events}/${eventId}/parties`}>
            <UsersRound aria-hidden />
            {t("parties")}
          </Link>
        </Button>
      )}
      {!isClosed && (
        <Button asChild>
          <Link href={`${events}/${eventId}/change`}>
            <Pencil aria-hidden />
            {t("change")}
          </Link>
        </Button>
      )}
      <Button asChild>
        <Link href={`${events}/new?copy=${eventId}`}>
          <CalendarPlus aria-hidden />
          {t("copy")}
        </Link>
      </Button>
    </>
  );
}
