"use client";

import { BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { callMissingAction } from "../attendance.actions.ts";
import type { WarRoomView } from "../attendance.loaders.ts";

type CallMissingProps = {
  readonly guildId: string;
  readonly room: WarRoomView;
  readonly missing: WarRoomView["people"];
  readonly chosen: ReadonlySet<string>;
};

/** Calls the chosen ones, or all who are missing, once. */
export function CallMissing({ guildId, room, missing, chosen }: CallMissingProps) {
  const t = useTranslations("attendance.live");
  const time = useGuildTime();
  const isAwake = useIsAwake();
  const { isBusy, run } = useAction();
  const reachable = missing.flatMap(({ userId }) => userId ?? []);
  const userIds = reachable.filter((userId) => chosen.has(userId));
  const { mayCallAt, event } = room;
  const whom = userIds.length > 0 ? { userIds } : {};
  const call = () =>
    run(
      () => callMissingAction(guildId, { eventId: event.eventId, audience: "notInVoice", ...whom }),
      () => t("ordered"),
    );
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <Button
        kind="act"
        isBusy={isBusy}
        disabled={!isAwake || mayCallAt !== null || reachable.length === 0}
        onClick={call}
      >
        <BellRing aria-hidden />
        {userIds.length > 0
          ? t("callChosen", { count: userIds.length })
          : t("callAll", { count: reachable.length })}
      </Button>
      <p className="text-small text-ink-3">
        {mayCallAt ? t("againAt", { time: time("time", mayCallAt) }) : t("callHint")}
      </p>
    </div>
  );
}
